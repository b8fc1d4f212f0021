import { inTinyBuild } from '../wcc/tiny-build'
import { addressFaults } from './addresses'
import { compileFaults } from './compiles'
import { dynamicCodeFaults } from './dynamic-code'
import { faultsOf } from './faults'
import { missingNameFaults } from './missing-names'
import { fileSizes, packageSizes, sizeFaults } from './sizes'
import { syntaxFaults } from './syntax-level'

type Check = (folder: string) => string[]
const ofScript = (check: Check, code: string) => inTinyBuild({ 'app.js': code }, check)
const kilobytes = (count: number) => 'x'.repeat(count * 1024)

describe('sizes', () => {
  const app = { 'app.json': '{"subPackages":[{"root":"desk"},{"root":"more/"}]}' }

  test('each package has its own files, the main one the rest', () => {
    const build = {
      ...app,
      'a.js': kilobytes(1),
      'desk/b.js': kilobytes(2),
      'desk-plate.js': kilobytes(4),
      'more/c.js': kilobytes(8),
    }
    const bytes = inTinyBuild(build, packageSizes).map(({ name, bytes }) => [name, bytes - (bytes % 1024)])
    expect(bytes).toEqual([
      ['main', 5 * 1024],
      ['desk', 2 * 1024],
      ['more', 8 * 1024],
      ['all packages', 15 * 1024],
    ])
    expect(
      inTinyBuild(build, fileSizes)
        .slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(['more/c.js', 'desk-plate.js'])
  })

  test('a package, a file and all together have their limits, and one kilobyte over is told', () => {
    const many = (folder: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}${index}.js`, kilobytes(256)]))
    expect(inTinyBuild({ ...app, ...many('desk/', 4) }, sizeFaults)).toEqual([])
    expect(inTinyBuild({ ...app, ...many('desk/', 4), 'desk/one.js': 'x' }, sizeFaults)).toEqual([
      'desk has 1025 kB, more than 1024 kB',
    ])
    expect(inTinyBuild({ ...app, ...many('', 4) }, sizeFaults)).toEqual(['main has 1025 kB, more than 1024 kB'])
    expect(inTinyBuild({ ...app, 'a.js': kilobytes(501) }, sizeFaults)).toEqual(['a.js has 501 kB, more than 500 kB'])
    const roots = ['a', 'b', 'c', 'd']
    const five = {
      'app.json': JSON.stringify({ subPackages: roots.map((root) => ({ root })) }),
      ...Object.assign({}, ...roots.map((root) => many(`${root}/`, 4))),
    }
    expect(inTinyBuild(five, sizeFaults)).toEqual(['all packages has 4097 kB, more than 4096 kB'])
  })
})

describe('compilers', () => {
  test.each([
    ['a.wxml', '<view><text></view>', 'wcc: a.wxml:1:14: expect end-tag `text`., near `view`'],
    ['a.wxml', '<view wx:if="{{a +}}"/>', 'wcc: a.wxml:1:12: Bad attr `wx:if` with message: unexpected token `$`.'],
    ['a.wxml', '<view wx:else/>', 'wcc: a.wxml:1:1: Bad attr `wx:else`'],
    ['a.wxml', '<wxs module="m" src="./none.wxs"/>', 'wcc: a.wxml:1:1:./none.wxs not found from a.wxml'],
    ['a.wxs', 'module.exports = { f: () => 1 }', 'wcc: a.wxs:1:25:Unexpected token `)`'],
    ['a.wxss', '.a{color:red', 'wcsc: ERR: a.wxss(1:10): unexpected token `$`'],
    ['a.wxss', '*{margin:0}', 'wcsc: ERR: a.wxss(1:1): unexpected token `*`'],
    ['a.wxss', '@import "./none.wxss";', 'wcsc: ERR: path `./none.wxss` not found from `a.wxss`.'],
  ])('say what is wrong in %s: %s', (file, text, said) => {
    expect(inTinyBuild({ [file]: text }, compileFaults).join()).toContain(said)
  })

  test('say nothing of what is well', () => {
    const build = {
      'a.wxml': '<import src="b.wxml"/><wxs module="m" src="./m.wxs"/><view class="{{m.f(a)}}"/>',
      'b.wxml': '<template name="b"><text>{{b}}</text></template>',
      'm.wxs': 'module.exports = { f: function (a) { return a } }',
      'a.wxss': '@import "./b.wxss";.a{width:calc(1px + var(--b))}',
      'b.wxss': '.b:not(.a)::after{content:"b"}',
    }
    expect(inTinyBuild(build, compileFaults)).toEqual([])
  })
})

describe('the level of syntax', () => {
  test.each([
    'a ** b',
    'async function f() {}',
    'var a = { ...b }',
    'a?.b',
    'a ?? b',
    'try {} catch {}',
    'class A { b = 1 }',
    '/(?<=a)b/',
    '/a/s',
    'f(a,)',
  ])('%s is too new', (code) => {
    expect(ofScript(syntaxFaults, code)).toEqual([expect.stringMatching(/^app\.js is not ES2015: /)])
  })

  test('classes, arrows, generators, destructuring and templates may ship', () => {
    const code = 'class A { *b({ c } = {}) { for (const d of c) yield `b` } } let e = (...f) => [...f]'
    expect(ofScript(syntaxFaults, code)).toEqual([])
  })
})

describe('names the oldest phones lack', () => {
  const fault = (name: string) => [`app.js uses ${name}, which iOS 10 or Chrome 60 lacks`]

  test.each([
    ['structuredClone(a)', 'structuredClone'],
    ['var a = { b: globalThis }', 'globalThis'],
    ['a[globalThis]', 'globalThis'],
    ['Promise.allSettled(a)', 'Promise.allSettled'],
    ['a.map(Object.hasOwn)', 'Object.hasOwn'],
    ['a.matchAll(/b/g)', '.matchAll'],
    ['a.b().flat()', '.flat'],
    // To ask for one name excuses no other, and to call is not to ask.
    ['typeof globalThis === "object" ? structuredClone(a) : b', 'structuredClone'],
    ['if (a.replaceAll("b", "c")) d()', '.replaceAll'],
    ['if (Promise.any) b(); Promise.any(c)', 'Promise.any'],
  ])('%s is a fault', (code, name) => {
    expect(ofScript(missingNameFaults, code)).toEqual(fault(name))
  })

  test.each([
    'typeof globalThis',
    'if ("undefined" !== typeof fetch) fetch(a)',
    'typeof queueMicrotask === "function" && queueMicrotask(a)',
    'Promise.any ? Promise.any(a) : b',
    'Object.hasOwn || c',
    // Keys and members are no names of the scope, and a value that is no function is no method.
    'a.fetch({ globalThis: 1 }); class B { fetch() {} }',
    'a.flat + b.at',
    // What stands in for these ships with every build.
    'Object.fromEntries(a.flatMap(b)).c.at(-1)',
    'Object.keys(a).includes(b)',
  ])('%s is none', (code) => {
    expect(ofScript(missingNameFaults, code)).toEqual([])
  })
})

describe('code made from text', () => {
  test.each(['eval("a")', '(0, eval)(a)', 'new Function("return this")()', 'Function(a)', 'setTimeout("a()", 1)'])(
    '%s is a fault',
    (code) => {
      expect(ofScript(dynamicCodeFaults, code)).toEqual([expect.stringMatching(/^app\.js makes code from text: `/)])
    },
  )

  test('functions, their prototype and timers that call one may ship', () => {
    expect(
      ofScript(dynamicCodeFaults, 'Function.prototype.call; setTimeout(function () {}, 1); a instanceof Function'),
    ).toEqual([])
  })
})

test('an address of another machine is a fault in any text that ships, but for names that are never called', () => {
  const build = {
    'a.wxss': '@font-face{src:url(https://fonts.example.com/a.woff)}',
    'b.js': 'a("http://www.w3.org/2000/svg", "http://example.org", "https://" + b)',
    'c.wxml': '<image src="wss://example.net/x"/>',
    'd.png': 'https://example.com',
  }
  expect(inTinyBuild(build, addressFaults)).toEqual([
    'a.wxss ships the address https://fonts.example.com',
    'b.js ships the address http://example.org',
    'b.js ships the address https://',
    'c.wxml ships the address wss://example.net',
  ])
})

test('every check is asked, and a build without a fault passes them all', () => {
  const good = { 'app.json': '{}', 'app.js': 'App({})', 'a.wxml': '<view/>', 'a.wxss': '.a{color:red}' }
  expect(inTinyBuild(good, faultsOf)).toEqual([])
  const bad = {
    'app.json': '{}',
    'app.js': `eval("http://a.example"); fetch(b); ${kilobytes(501)}`,
    'a.wxml': '<view',
    'b.js': 'a?.b',
  }
  const faults = inTinyBuild(bad, faultsOf).join('\n')
  for (const part of ['502', 'wcc:', 'ES2015', 'fetch', 'makes code', 'address']) expect(faults).toContain(part)
})
