namespace Clippings;

/// <summary>"…," the mayor said, "…": the later piece has the speaker of the earlier one.</summary>
internal static class SameSentenceRule
{
    public static Attribution? Try(QuoteSite site)
    {
        for (var i = site.At - 1; i >= 0; i--)
        {
            if (site.Frame.ClassAt(i) == LexemeClass.Quote && site.Decided[site.Frame[i].Quote] is { } earlier)
                return earlier with { Rule = QuoteRule.SameSentence, Confidence = Math.Min(earlier.Confidence, 0.9) };
        }

        return null;
    }
}
