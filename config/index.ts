import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { noticeTemplates } from './notice-templates'

const root = path.resolve(__dirname, '..')
const within = (folder: string) => path.join(root, folder)

/** Packages whose modern syntax Taro would otherwise ship as it is: the build passes and the page stays blank. */
const modernPackages = ['@tanstack', 'zod', '@noble', 'dayjs'].map((name) => within(`node_modules/${name}`))
const compile = { include: [within('shared'), within('config'), ...modernPackages] }

const templates = noticeTemplates(process.env.NOTICE_TEMPLATES)

/** Sizes are CSS pixels on every screen: rpx would shrink large type on the narrow phones that old eyes hold. */
const postcss = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } }

/** How Taro builds `client` for WeChat (weapp) and for the web (h5). */
export default {
  projectName: 'lianxinqiao',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'client',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Each build starts from nothing, so that the same source gives the same files; `enable` only quiets Taro's tip.
  cache: { enable: true },
  plugins: [
    within('config/aria/plugin.ts'),
    within('config/slow-fingers/plugin.ts'),
    within('config/built-ins/plugin.ts'),
  ],
  alias: { '@shared': within('shared') },
  defineConstants: {
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
  },
  logger: { quiet: true, stats: false },
  mini: {
    compile,
    postcss,
    webpackChain(chain, webpack) {
      // The query library names two things WeChat may lack: AbortController, without which reads stay pending in silence,
      // and globalThis, without which an older phone shows a blank page.
      const provided = {
        AbortController: [within('config/abort-controller.ts'), 'AbortController'],
        globalThis: ['@tarojs/runtime', 'window'],
      }
      chain.plugin('what-wechat-lacks').use(webpack.ProvidePlugin, [provided])
      // Taro's window copies the global scope. Webpack finds that scope by making code from text, which WeChat does not run.
      chain.node.set('global', false)
      const global = "(typeof globalThis === 'object' ? globalThis : {})"
      chain.plugin('defined').use(webpack.DefinePlugin, [{ global, ...templates }])
      chain.cache(false)
    },
  },
  h5: {
    compile,
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain, webpack) {
      chain.plugin('defined').use(webpack.DefinePlugin, [templates])
      chain.cache(false)
      chain.performance.maxAssetSize(1_000_000).maxEntrypointSize(1_000_000)
    },
  },
} satisfies UserConfigExport<'webpack5'>
