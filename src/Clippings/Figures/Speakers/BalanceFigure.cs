namespace Clippings;

/// <summary>Draws who speaks in marks and who in the reporter's words.</summary>
public static class BalanceFigure
{
    private const int MostSpeakers = 12;

    /// <summary>Statements in marks and reported ones of each speaker, as bars: the twelve heard most.</summary>
    /// <param name="balance">What <c>DirectAgainst()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<SpeechBalance> balance)
    {
        var drawn = balance.Take(MostSpeakers);
        var forms = drawn.SelectMany(row => new[] { (row.Speaker, Form: "in marks", Count: row.Direct), (row.Speaker, Form: "reported", Count: row.Indirect) });
        return Plot.Bars(forms, form => form.Speaker, form => form.Count, form => form.Form, ranked: false)
            .Titled(Finding(balance))
            .Axes(x: "statements", y: "speaker")
            .Captioned(Caption.Of(balance.Corpus, Caption.Drawn(drawn.Count, balance.Total, "speaker")));
    }

    internal static string Finding(Rows<SpeechBalance> balance)
    {
        var (direct, indirect) = (balance.Sum(row => row.Direct), balance.Sum(row => row.Indirect));
        return balance.Count == 0 ? balance.Total == 0 ? "Nobody is heard by name" : Caption.NoneLeft(balance.Total, "speaker")
            : $"{Capital(Wording.Count(direct, "statement"))} in marks and {Wording.Count(indirect, "statement")} in the reporter's words{(balance.Count < balance.Total ? $", of these {Wording.Count(balance.Count, "speaker")}" : "")}";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
