/** Shows the copy buttons of the front page. Without it the page lacks only these buttons. */
export const FRONT_SCRIPT = `'use strict';
{
  const status = document.querySelector('[role="status"]');
  for (const button of document.querySelectorAll('.command button')) {
    const code = button.parentElement.querySelector('code');
    const label = button.textContent;
    let timer;
    button.addEventListener('click', async () => {
      // Emptied first, so that a screen reader reads the same words again.
      status.textContent = '';
      if (!(await copy(code))) return;
      status.textContent = button.textContent = button.dataset.done;
      clearTimeout(timer);
      timer = setTimeout(() => { button.textContent = label; }, 2000);
    });
    button.hidden = false;
  }

  // Browsers offer the clipboard only to HTTPS and localhost. Elsewhere the command is selected and copied.
  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(code);
      return document.execCommand('copy');
    }
  }
}
`;
