import { privacy, purposes } from '../client/copy/privacy'
import { type Collected, collected } from '../client/privacy/collected'

/** docs/privacy.md: what is collected, in the words a person reads, for the declaration in WeChat's console. */
export function drawPrivacy(): string {
  const rows = (Object.keys(collected) as Collected[]).map((key) => {
    const { what, why, without } = purposes[key]
    const interfaces = collected[key].map((api) => `\`${api}\``).join('、')
    return `| ${what} | ${why} | ${interfaces || '本人填写'} | ${without} |`
  })
  return [
    '# 收集哪些个人信息',
    '由 `client/privacy/collected.ts` 和 `client/copy/privacy.ts` 生成（`npm run docs`），不手工修改。微信后台《用户隐私保护指引》按此表填写；测试核对表中接口与源码实际使用的一致。',
    ['| 收集什么 | 为了什么 | 微信接口 | 不同意时 |', '|---|---|---|---|', ...rows].join('\n'),
    privacy.readers,
    '征得同意以前，微信不放行表中的接口；手机号由“同意并用手机号登记”一次点按同意并授权。不同意不影响其他功能。',
  ].join('\n\n')
}
