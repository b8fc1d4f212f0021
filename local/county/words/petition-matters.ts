import type { PetitionMatter } from './matter'
import { moreAboutInstructors, moreAboutStations, morePetitions } from './more-petitions'

const elsewhere = {
  reason: '经核实，该事项{已由人民法院受理，正在诉讼程序中|应当通过劳动仲裁程序解决}，依照规定不予受理。',
  whereTo: '{青石县人民法院立案庭|青石县劳动人事争议仲裁委员会}',
}

/** Matters people bring as petitions. */
export const petitionMatters: PetitionMatter[] = [
  {
    category: 'benefits',
    words:
      '我{1978|1981|1984}年在部队训练时伤了{腰|左腿|右手}，当时评了残，后来换证把等级弄低了。请求按原来的等级恢复，补发差额。',
    body: '青石县退役军人事务局优抚股',
    opinion: {
      outcome: 'upheld',
      words:
        '经查阅伤残档案并经医疗专家小组复核，申请人原评定等级有据，换证时登记有误。现予更正，差额自更正之日前依规定核算补发，由县局于三十日内办结。',
      basis: '《军人抚恤优待条例》《伤残抚恤管理办法》',
    },
    refusal: elsewhere,
  },
  ...morePetitions,
]

/** Matters about the veteran's own instructor. */
export const instructorMatters: PetitionMatter[] = [
  {
    category: 'complaint',
    words: '我的指导员答应上门{三回|两回}都没有来，电话里说话也{不耐烦|冲得很}。我不图别的，希望换个能说上话的人。',
    body: '青石县退役军人事务局思想政治和权益维护股',
    opinion: {
      outcome: 'reported',
      words:
        '经分别向双方及邻里了解，约定上门未到两次属实，事先未告知。已对该指导员谈话提醒，并当面向申请人致歉；按申请人意愿改由另一名指导员联系。',
      basis: '《信访工作条例》第三十条',
    },
    refusal: elsewhere,
  },
  ...moreAboutInstructors,
]

/** Matters about the veteran's own station. */
export const stationMatters: PetitionMatter[] = [
  {
    category: 'complaint',
    words:
      '为一个{优待证|补助申请}跑了村站{三|四}趟，每回都说材料不齐，又不一次说清楚。{最后一次还锁着门|我七十多了，跑不动}。请上面管一管。',
    body: '青石县退役军人事务局办公室',
    opinion: {
      outcome: 'reported',
      words:
        '经调取登记并走访，申请人三次到站属实，站内未一次性告知所需材料。已责成该站当面致歉、由专人上门补齐，并将所需材料清单张贴公示。',
      basis: '《信访工作条例》第三十条',
    },
    refusal: elsewhere,
  },
  ...moreAboutStations,
]
