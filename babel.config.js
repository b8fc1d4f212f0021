// Taro compiles the client with its own preset; jest needs plain modules for the Node it runs on.
module.exports = (api) => {
  const forJest = api.env('test')
  return forJest
    ? {
        presets: [
          ['@babel/preset-env', { targets: { node: 'current' } }],
          ['@babel/preset-react', { runtime: 'automatic' }],
          '@babel/preset-typescript',
        ],
      }
    : { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]] }
}
