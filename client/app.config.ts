/** The pages: the veteran's are in the main package, the desks of those who serve in packages of their own. */
export default defineAppConfig({
  pages: ['veteran/home/index'],
  subPackages: [
    { root: 'instructor', pages: ['tasks/index'] },
    { root: 'station', pages: ['queue/index'] },
  ],
  window: {
    navigationBarTitleText: '连心桥',
    navigationBarBackgroundColor: '#2b4735',
    navigationBarTextStyle: 'white',
    backgroundColor: '#f7f3ea',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
})
