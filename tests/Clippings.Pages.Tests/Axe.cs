using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>axe-core, run in the page itself: no page holds another, so that it needs not be put together from parts, which takes three times as long.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ["violations"] });
          return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks a rule, each with the rule's name.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
