import type { Matter } from './matter'

/** Matters that cannot wait. */
export const urgentMatters: Matter[] = [
  {
    category: 'medical',
    words: '{老伴摔倒在灶屋，起不来了|我从昨晚胸口就发闷}，孩子们都在外地，村里诊所没有人，请快帮忙找车送医院。',
    answer:
      '已送到县医院，{检查下来骨头没有断，留院观察|医生说送得及时，现已稳定}，家属已联系上，{儿子今晚到|女儿在路上}。住院手续和优抚报销由我们代办。',
  },
  {
    category: 'counselling',
    words:
      '我同{连|班}的老战友{这两天|昨晚}在电话里说的话不对劲，说{活着没意思|什么都交代好了}，他一个人住，请你们马上去看看他。',
    answer:
      '接到后我们当即赶到他家，人平安。{陪到他侄子来|和他聊到半夜}，镇卫生院的医生也上了门；往后每天有人去看他，谢谢您及时告诉我们。',
  },
]
