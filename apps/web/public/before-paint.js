// The same keys as src/platform/theme/theme.ts and src/platform/i18n/language.ts.
(function () {
  var root = document.documentElement;
  // Pages outside of the frame do not look as it does while it comes.
  if (/^\/(sign-in|signed-in|help|accessibility|accessibilite)$/.test(location.pathname)) root.dataset.open = '';
  try {
    var theme = localStorage.getItem('parvis:theme');
    var size = localStorage.getItem('parvis:text-size');
    var contrast = localStorage.getItem('parvis:contrast');
    var language = localStorage.getItem('parvis:language');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (size === 'large' || size === 'larger') root.dataset.textSize = size;
    if (language === 'en') root.lang = language;
    if (contrast === 'more') root.dataset.contrast = contrast;
  } catch (storageRefused) {
    // The system's theme and size then hold.
  }
})();
