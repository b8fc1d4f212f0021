import type { PetitionMatter } from './matter'

const court = {
  reason: '经核实，该事项已由人民法院受理，正在诉讼程序中，依照规定不予受理。',
  whereTo: '青石县人民法院立案庭',
}
const arbitration = {
  reason: '经核实，该事项属于劳动争议，应当通过仲裁程序解决，依照规定不予受理。',
  whereTo: '青石县劳动人事争议仲裁委员会',
}
const review = {
  reason: '经核实，该事项已作出行政决定，申请人可在法定期限内申请行政复议，依照规定不予受理。',
  whereTo: '青石县人民政府行政复议机构',
}
const rulesOnPetitions = '《信访工作条例》第三十二条'
const rulesOnAccusations = '《信访工作条例》第三十条'

/** Further matters people bring as petitions. */
export const morePetitions: PetitionMatter[] = [
  {
    category: 'resettlement',
    words:
      '{1987|1990|1993}年退伍安置到{县化肥厂|县运输公司}，{九八年|两千年}改制时买断工龄，同批有人另行安排了单位。请求说明当时的标准，并按同样的标准处理。',
    body: '青石县退役军人事务局移交安置股',
    opinion: {
      outcome: 'explained',
      words:
        '经查阅改制档案，申请人与同批人员适用同一补偿方案，另行安排者系依改制前的调动手续，非改制安置。档案复印件随本意见书送达，并已当面逐条说明。',
      basis: '《中华人民共和国退役军人保障法》',
    },
    refusal: review,
  },
  {
    category: 'benefits',
    words:
      '我申请带病回乡退伍军人生活补助，{去年|前年}没有通过，只说“不符合条件”，没讲为什么。请求重新审核并说明理由。',
    body: '青石县退役军人事务局优抚股',
    opinion: {
      outcome: 'notUpheld',
      words:
        '经重新审核，申请人服役期间病历未见与现患疾病相关的记载，不符合认定条件，维持原审核结果。审核所依据的材料清单已送达；如日后取得部队医院病历，可以再次申请。',
      basis: '《军人抚恤优待条例》',
    },
    refusal: review,
  },
  {
    category: 'housing',
    words: '危房改造名单上没有我家，{公示时我在外地|我家的房比名单上两户都破}。请求复核，把评定的依据公开。',
    body: '临河镇人民政府村镇建设办公室',
    opinion: {
      outcome: 'upheld',
      words:
        '经重新鉴定，申请人住房为 C 级，应列入改造范围。首次评定时漏测西侧墙体，现已更正并列入{本年度|下一批}改造计划，评定记录已公开。',
      basis: rulesOnPetitions,
    },
    refusal: court,
  },
  {
    category: 'rights',
    words: '承包的{十二|八}亩地修路被征，补偿款{少算了青苗费|两年没有付清}，村里和镇里互相推。',
    body: '松岭镇人民政府',
    opinion: {
      outcome: 'upheld',
      words: '经核对征收清册，青苗补偿漏计属实，差额自本意见书送达之日起三十日内付清，由镇财政所直接打入申请人账户。',
      basis: '《中华人民共和国土地管理法》',
    },
    refusal: court,
  },
  {
    category: 'socialInsurance',
    words: '{2003|2006}年至{2009|2012}年在{水泥厂|纺织厂}上班，厂里没有给我交养老保险，现在厂子注销了。请求补缴。',
    body: '青石县人力资源和社会保障局',
    opinion: {
      outcome: 'explained',
      words:
        '经查，原单位已注销且无承继主体，现行规定下不能由单位补缴；申请人可以个人身份延长缴费至领取年限。相关算法和两种方案已当面说明，并留有书面材料。',
      basis: '《中华人民共和国社会保险法》',
    },
    refusal: arbitration,
  },
  {
    category: 'policy',
    words: '我{1979|1980}年随部队执行过任务，档案里写的是“参加施工”，致使参战身份没有认定。请求向原部队核实。',
    body: '青石县退役军人事务局优抚股',
    opinion: {
      outcome: 'upheld',
      words: '经函询原部队承继单位并取得证明，申请人参加任务属实，现予以认定，相关待遇自认定次月起发放。',
      basis: '参战退役人员身份核查认定的有关规定',
    },
    refusal: review,
  },
  {
    category: 'medical',
    words:
      '旧伤复发{住院两次|做了手术}，旧伤复发医疗费应当由工伤基金还是优抚经费出，两个部门各说各的，请求给个明确说法。',
    body: '青石县退役军人事务局优抚股',
    opinion: {
      outcome: 'upheld',
      words:
        '经会同医保、人社部门会商，申请人无工作单位，旧伤复发医疗费由优抚医疗补助解决，本次费用已核定并拨付。今后凭旧伤复发认定书直接结算。',
      basis: '《优抚对象医疗保障办法》',
    },
    refusal: review,
  },
  {
    category: 'complaint',
    words:
      '镇上{办事大厅|便民中心}的一名工作人员当着众人说我“{年年来要钱|又来了}”，我{听着寒心|一辈子没受过这个}。要求道歉。',
    body: '松岭镇人民政府',
    opinion: {
      outcome: 'upheld',
      words:
        '经调取监控并询问在场群众，言语不当属实。当事人已当面道歉，镇里对其批评教育，并在大厅设立军人退役军人优先窗口、由专人值守。',
      basis: rulesOnPetitions,
    },
    refusal: court,
  },
  {
    category: 'complaint',
    words: '村里{评低保|分慰问名额}不公开，{谁跟干部近谁有|问了也不给看名单}。要求公布{近两年|今年}的名单和评议记录。',
    body: '临河镇人民政府',
    opinion: {
      outcome: 'upheld',
      words:
        '经查，评议会议有记录但未按规定张贴。已责成村委会补充公示七日，评议记录供查阅；公示期内收到的两条异议已逐条核实答复。',
      basis: rulesOnPetitions,
    },
    refusal: court,
  },
  {
    category: 'suggestion',
    words: '建议县里把{优抚医院|光荣院}的床位{每月公布一次|网上能查到}，老同志排队不知排到第几个，心里没有底。',
    body: '青石县退役军人事务局办公室',
    opinion: {
      outcome: 'adopted',
      words: '建议已采纳：自下月起每月五日公布床位与轮候序号，乡镇站同步张贴，不便上网的可打电话查询。',
      basis: '《信访工作条例》第二十九条',
    },
    refusal: review,
  },
  {
    category: 'employment',
    words: '公益性岗位聘了{三年|两年半}，今年{说到期不续|换成了别人}，同村另一人却续上了。请求说明标准。',
    body: '青石县人力资源和社会保障局',
    opinion: {
      outcome: 'explained',
      words:
        '公益性岗位累计期限一般不超过三年，申请人已满；续聘者为距退休不足五年人员，依规定可以延长。已另行推荐两处岗位供申请人选择。',
      basis: '《就业补助资金管理办法》',
    },
    refusal: arbitration,
  },
]

/** Further matters about the veteran's own instructor. */
export const moreAboutInstructors: PetitionMatter[] = [
  {
    category: 'complaint',
    words: '我跟指导员说的家里事，{没过几天|转头}村里人都知道了。我信得过他才讲，{这事让孩子抬不起头|以后谁还敢说}。',
    body: '青石县退役军人事务局思想政治和权益维护股',
    opinion: {
      outcome: 'reported',
      words:
        '经调查，该指导员与他人闲谈时提及申请人家事属实。已对其作出书面批评、停止其联系申请人，并在全体指导员中重申保密要求；向申请人当面致歉。',
      basis: rulesOnAccusations,
    },
    refusal: court,
  },
  {
    category: 'counselling',
    words: '指导员的走访记录上写着来过我家{四|三}次，我{一次都没有见着|只见过一次}。别的不说，记录要真。',
    body: '青石县退役军人事务局思想政治和权益维护股',
    opinion: {
      outcome: 'reported',
      words:
        '经核对，走访当日申请人外出，由其{老伴|儿子}接待，记录未写明接待人。已要求今后写明见到的人并由其确认，原记录补注更正。',
      basis: rulesOnAccusations,
    },
    refusal: court,
  },
]

/** Further matters about the veteran's own station. */
export const moreAboutStations: PetitionMatter[] = [
  {
    category: 'complaint',
    words: '村站牌子挂着，{上班时间常常没有人|一个星期去了三回都锁门}，电话也打不通。我们老兵有事找谁？',
    body: '青石县退役军人事务局办公室',
    opinion: {
      outcome: 'reported',
      words:
        '经连续两周抽查，工作时间两次无人值守属实。已约谈该站负责人，落实外出挂牌和电话转接；镇站每周抽查一次，结果张贴公布。',
      basis: rulesOnAccusations,
    },
    refusal: court,
  },
]
