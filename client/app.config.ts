/** The pages: the veteran's are in the main package, the desks of those who serve in packages of their own. */
export default defineAppConfig({
  pages: [
    'veteran/home/index',
    'veteran/ask/index',
    'veteran/receipt/index',
    'veteran/requests/index',
    'veteran/request/index',
    'veteran/join/index',
    'veteran/invitation/index',
    'veteran/my-data/index',
    'veteran/help/index',
  ],
  subPackages: [
    { root: 'instructor', pages: ['tasks/index', 'request/index', 'search/index', 'card/index'] },
    {
      root: 'station',
      pages: [
        'queue/index',
        'dossier/index',
        'checklist/index',
        'ledger/index',
        'exports/index',
        'search/index',
        'board/index',
        'record/index',
        'dry-run/index',
        'joins/index',
        'policies/index',
        'staff/index',
      ],
    },
  ],
  window: {
    navigationBarTitleText: '连心桥',
    navigationBarBackgroundColor: '#2b4735',
    navigationBarTextStyle: 'white',
    backgroundColor: '#f7f3ea',
    backgroundTextStyle: 'dark',
  },
  resizable: true,
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
})
