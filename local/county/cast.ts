import { bureauId } from './people/stations'

/** Somebody a test or a showing asks for by name. */
interface CastMember {
  id: string
  name: string
  /** The identity they come with; bound on the roster for all but the one who has not joined. */
  openid: string
  phone: string
  stationId: string
}

const member = (id: string, name: string, phone: string, stationId: string): CastMember => ({
  id,
  name,
  openid: `demo-${id}`,
  phone,
  stationId,
})

/** A veteran of 柳河村 whose instructor is 周建国: has matters submitted, in hand, waiting and answered. */
export const chenShouyi = member('v001', '陈守义', '13900000001', 's010101')
/** The instructor of 陈守义. */
export const zhouJianguo = { ...member('p01', '周建国', '13700000001', 's010101'), instructorId: 'i01' }
/** The other instructor of 柳河村, whose photograph the head has taken down. */
export const zhaoMinglan = { ...member('p02', '赵明兰', '13700000002', 's010101'), instructorId: 'i02' }
/** The head of 柳河村's station. */
export const villageHead = member('p26', '丁有为', '13800000026', 's010101')
/** The head of 临河镇's station, above 柳河村. */
export const townshipHead = member('p24', '高志明', '13800000024', 's010100')
/** The officer of 临河镇's station. */
export const townshipOfficer = member('p23', '许小满', '13800000023', 's010100')
/** The bureau's leader. */
export const bureauHead = member('p21', '秦守成', '13800000021', bureauId)
/** The bureau's officer. */
export const bureauOfficer = member('p20', '沈雅文', '13800000020', bureauId)
/** Reads the whole county and changes nothing. */
export const auditor = member('p22', '方正平', '13800000022', bureauId)
/** A veteran of 云台村, where nobody is appointed and nobody assigned to them. */
export const veteranWithoutInstructor = member('v002', '李长河', '13900000002', 's010203')
/** A veteran of 东岗村 whose instructor 孙立军 is on leave until 30 November; 何秀芹 stands in. */
export const veteranOfOneOnLeave = member('v003', '王喜顺', '13900000003', 's010102')
/** The instructor on leave. */
export const instructorOnLeave = { ...member('p03', '孙立军', '13700000003', 's010102'), instructorId: 'i03' }
/** The instructor whose term has ended. */
export const instructorEnded = { ...member('p05', '马德胜', '13700000005', 's010103'), instructorId: 'i05' }
/** The instructor who has a photograph and has not consented to publish it. */
export const instructorUnpublished = { ...member('p06', '胡文清', '13700000006', 's010103'), instructorId: 'i06' }
/** On the roster of 柳河村 by phone, and not joined yet; the openid is the one they would come with. */
export const notYetJoined = member('v005', '赵满堂', '13900000005', 's010101')
/** A veteran whose name holds a character beyond the BMP. */
export const veteranWithRareName = member('v006', '吴𠮷祥', '13900000006', 's010201')
/** Instructor and officer of 松林村's station. */
export const instructorAndOfficer = { ...member('p07', '林国栋', '13700000007', 's010201'), instructorId: 'i07' }
/** A veteran of 云台村 who is also an instructor of 松岭镇. */
export const severalDesks = { ...member('v200', '罗振邦', '13900000200', 's010203'), instructorId: 'i11' }
