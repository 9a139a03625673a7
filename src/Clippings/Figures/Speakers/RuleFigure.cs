namespace Clippings;

/// <summary>Draws how speakers were found.</summary>
public static class RuleFigure
{
    /// <summary>Quotations by the rule that found their speaker, as bars.</summary>
    /// <param name="quotes">What <c>Quotes()</c> found, or a selection of it.</param>
    public static Plot RuleChart(this Rows<Quote> quotes)
    {
        var rules = quotes.CountBy(row => row.Rule.ToString().ToLowerInvariant()).OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal).ToList();
        var nameless = quotes.Count(row => row.Speaker is null);
        return Plot.Bars(rules.Take(Caption.MostBars), rule => rule.Key, rule => rule.Value)
            .Titled(rules.Count == 0 ? "No quotation was found"
                : rules.Count(rule => rule.Value == rules[0].Value) > 1 ? $"{Wording.List(rules.TakeWhile(rule => rule.Value == rules[0].Value).Select(rule => Wording.Word(rule.Key)))} decide equally often: {Wording.Count(rules[0].Value, "quotation")} each"
                : $"The rule {Wording.Word(rules[0].Key)} decides most often: {Caption.Number(rules[0].Value)} of {Wording.Count(quotes.Count, "quotation")}")
            .Axes(x: "quotations", y: "rule")
            .Captioned(Caption.Of(quotes.Corpus, nameless == 0 ? "" : $"{Caption.Number(nameless)} of them {(nameless == 1 ? "has" : "have")} no speaker."));
    }
}
