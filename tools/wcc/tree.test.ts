import { inTinyBuild } from './tiny-build'
import { renderTree, type TreeNode } from './tree'

const template = `
<wxs module="xs" src="./names.wxs" />
<template name="list"><template is="{{xs.of(item.nn)}}" data="{{i:item}}" wx:for="{{root.cn}}" wx:key="sid" /></template>
<template name="tmpl_view">
  <view hover-class="{{i.hover||'none'}}" class="{{i.cl}}" bindtap="eh" data-sid="{{i.sid}}">
    <block wx:if="{{i.isDeep}}"><inner i="{{i}}" /></block>
    <block wx:for="{{i.cn}}" wx:key="sid">{{item.v}}</block>
  </view>
</template>`
const build = {
  'base.wxml': template,
  'names.wxs': "module.exports = { of: function (name) { return 'tmpl_' + name } }",
  'home/index.wxml': '<import src="../base.wxml"/><template is="list" data="{{root:root}}" />',
  'home/index.json': '{"usingComponents":{"inner":"../parts/inner"}}',
  'parts/inner.wxml':
    '<text wx:if="{{i.n > 0}}">{{i.n}}</text><again wx:if="{{i.n > 1}}" i="{{less.of(i)}}" /><wxs module="less">\nmodule.exports = { of: function (i) { return { n: i.n - 1 } } }\n</wxs>',
  'parts/inner.json': '{"component":true,"usingComponents":{"again":"./inner"}}',
}
const render = (cn: unknown[], files: Record<string, string> = {}): TreeNode['children'] =>
  inTinyBuild({ ...build, ...files }, (folder) => renderTree(folder, 'home/index', { root: { cn } }).children)

test('templates, imports, blocks and wxs are resolved; what has no value is no attribute', () => {
  const texts = [
    { sid: 'b', v: '您好' },
    { sid: 'c', v: 3 },
  ]
  expect(render([{ nn: 'view', sid: 'a', cn: texts }])).toEqual([
    { tag: 'view', attributes: { hoverClass: 'none', bindtap: 'eh', 'data-sid': 'a' }, children: ['您好', '3'] },
  ])
})

test("the build's own components hold what their templates render, themselves among it", () => {
  const [view] = render([{ nn: 'view', isDeep: true, n: 2 }])
  expect((view as TreeNode).children).toMatchObject([
    {
      tag: 'inner',
      children: [
        { tag: 'text', children: ['2'] },
        { tag: 'again', attributes: { i: { n: 1 } }, children: [{ tag: 'text', children: ['1'] }] },
      ],
    },
  ])
})

test('a template that is not there, a page that is not there and a broken template are told in words', () => {
  expect(() => render([{ nn: 'nothing' }])).toThrow('Template `tmpl_nothing` not found.')
  expect(() => render([], { 'home/index.wxml': '<import src="../none.wxml"/>' })).toThrow('`../none.wxml` not found')
  expect(() => render([], { 'base.wxml': '<view><text></view>' })).toThrow('base.wxml:1:14: expect end-tag `text`')
  expect(() => inTinyBuild(build, (folder) => renderTree(folder, 'home/none', {}))).toThrow('no home/none.wxml')
})
