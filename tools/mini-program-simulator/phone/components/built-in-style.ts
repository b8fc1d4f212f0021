/** How the built-in components look where no program says otherwise. */
export const builtInStyle = `
body { margin: 0; font-family: -apple-system, "Noto Sans CJK SC", sans-serif; line-height: normal; }
[hidden] { display: none !important; }
section, wx-page, wx-view, wx-scroll-view, wx-image, wx-cover-view, wx-cover-image, wx-button, wx-form, wx-navigator, wx-progress, wx-slider, wx-rich-text, wx-radio-group, wx-checkbox-group { display: block; }
wx-text, wx-label { display: inline; }
wx-page-meta, wx-navigation-bar { display: none; }
wx-button, wx-input, wx-textarea { box-sizing: border-box; }
wx-text { white-space: pre-line; }
wx-text[space="nbsp"], wx-text[space="ensp"], wx-text[space="emsp"] { white-space: pre-wrap; }
wx-text[overflow="ellipsis"] { display: inline-block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
wx-text[max-lines] { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
wx-picker { display: block; }
wx-scroll-view { overflow: hidden; }
.navigator-hover { background-color: rgba(0, 0, 0, .1); opacity: .7; }
${imageStyle()}
${fieldStyle()}
${choiceStyle()}
wx-button { position: relative; margin-left: auto; margin-right: auto; padding: 0 14px; font-size: 18px; line-height: 2.5556; text-align: center; border-radius: 5px; overflow: hidden; color: #000; background: #f8f8f8; }
wx-button::after { content: ""; position: absolute; inset: 0; width: 200%; height: 200%; border: 1px solid rgba(0,0,0,.2); transform: scale(.5); transform-origin: 0 0; box-sizing: border-box; border-radius: 10px; pointer-events: none; }
wx-button[type="primary"] { color: #fff; background: #07c160; }
wx-button[type="warn"] { color: #fff; background: #e64340; }
wx-button[plain] { color: #353535; background: none; border: 1px solid #353535; }
wx-button[size="mini"] { display: inline-block; line-height: 2.3; font-size: 13px; padding: 0 1.34em; }
wx-button[disabled] { color: rgba(0, 0, 0, .3); }
wx-button[loading]::before { content: "◌ "; }
.button-hover { background: #dedede; }
wx-swiper { display: block; position: relative; overflow: hidden; height: 150px; }
wx-swiper-item { display: block; position: absolute; left: 0; top: 0; width: 100%; height: 100%; }
wx-progress, wx-slider { display: flex; align-items: center; }
wx-progress > b { flex: 1; }
wx-slider { margin: 10px 18px; padding: 0; }
wx-slider > b { flex: 1; height: 2px; position: relative; border-block: 14px solid transparent; background-clip: padding-box !important; }
wx-slider i { position: absolute; top: -14px; width: 28px; height: 28px; margin-left: -14px; border-radius: 50%; box-shadow: 0 0 4px rgba(0, 0, 0, .2); }
`

function imageStyle(): string {
  const fits = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' }
  const places = ['top', 'bottom', 'center', 'left', 'right', 'top left', 'top right', 'bottom left', 'bottom right']
  return [
    'wx-image, wx-cover-image { width: 320px; height: 240px; overflow: hidden; }',
    'wx-image > img, wx-cover-image > img { display: block; width: 100%; height: 100%; }',
    ...Object.entries(fits).map(([mode, fit]) => `wx-image[mode="${mode}"] > img { object-fit: ${fit}; }`),
    ...places.map((mode) => `wx-image[mode="${mode}"] > img { object-fit: none; object-position: ${mode}; }`),
    // These two go before whatever size the program gave.
    'wx-image[mode="widthFix"], wx-image[mode="widthFix"] > img { height: auto !important; }',
    'wx-image[mode="heightFix"], wx-image[mode="heightFix"] > img { width: auto !important; }',
    'wx-image[mode="heightFix"] { display: inline-block; }',
  ].join('\n')
}

function fieldStyle(): string {
  return `
wx-input { display: block; overflow: hidden; height: 1.4rem; min-height: 1.4rem; }
wx-input > input { width: 100%; height: 100%; }
wx-textarea { display: block; position: relative; width: 300px; height: 150px; }
wx-textarea > textarea { width: 100%; height: 100%; resize: none; }
wx-input > input, wx-textarea > textarea { box-sizing: border-box; border: 0; padding: 0; margin: 0; background: none; outline: none; font: inherit; color: inherit; text-align: inherit; }`
}

function choiceStyle(): string {
  return `
wx-checkbox, wx-radio, wx-switch { display: inline-block; }
wx-checkbox::before, wx-radio::before { content: ""; display: inline-block; width: 22px; height: 22px; line-height: 22px; margin-right: 5px; border: 1px solid #d1d1d1; border-radius: 3px; vertical-align: middle; text-align: center; color: #09bb07; box-sizing: border-box; }
wx-radio::before { border-radius: 50%; }
wx-checkbox[checked]::before, wx-radio[checked]::before { content: "✓"; }
wx-checkbox[disabled], wx-radio[disabled], wx-switch[disabled] { opacity: .5; }
wx-switch > i { display: inline-block; width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf; position: relative; vertical-align: middle; }
wx-switch > i::after { content: ""; position: absolute; left: 1px; top: 1px; width: 30px; height: 30px; border-radius: 50%; background: #fff; }
wx-switch[checked] > i::after { left: 21px; }
wx-switch[type="checkbox"] > i { width: 22px; height: 22px; border-radius: 3px; }
wx-switch[type="checkbox"] > i::after { display: none; }`
}
