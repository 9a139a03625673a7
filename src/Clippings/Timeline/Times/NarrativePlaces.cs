namespace Clippings;

/// <summary>Tells what moves a story from what it names by the way.</summary>
internal static class NarrativePlaces
{
    private const int Reach = 10;

    /// <summary>The place of the expression at a token.</summary>
    public static NarrativePlace Of(string text, ReadOnlySpan<TimeToken> tokens, int at)
    {
        if (IsAside(text, tokens, at))
            return NarrativePlace.Aside;
        return !Is(text, tokens, at - 1, "by") && (Had(text, tokens, at, -1) || Had(text, tokens, at, 1)) ? NarrativePlace.Back : NarrativePlace.Main;
    }

    private static bool IsAside(string text, ReadOnlySpan<TimeToken> tokens, int at)
    {
        if (Is(text, tokens, at - 1, "since", "until", "till"))
            return true;
        // The end of a span, "(1694–1746)" or "1939 to 1945".
        if (at > 1 && tokens[at - 2].Is(TimeClass.Date) && tokens[at - 1] is { Classes: var between } mark && (between & TimeClass.Stop) == 0
            && (mark.End - mark.Start == 1 && text[mark.Start] is '-' or '–' || Is(text, tokens, at - 1, "to")))
            return true;
        if (tokens[at].Meaning is not OnPoint { Point.Unit: TimeUnit.Year } || at + 1 >= tokens.Length)
            return false;
        // "the 1839 treaty", "the Treaty of 1839", "(1712–1778)".
        var before = at > 0 ? text.AsSpan(tokens[at - 1].Start, tokens[at - 1].End - tokens[at - 1].Start) : default;
        return before is "(" && tokens[at + 1].End - tokens[at + 1].Start == 1 && text[tokens[at + 1].Start] is '-' or '–'
            || (before is "of" && at > 1 && tokens[at - 2].Capitalized)
            || (Is(text, tokens, at - 1, "the", "a", "an", "this", "its", "his", "her", "their", "'s") && IsNoun(text, tokens[at + 1]));
    }

    private static bool IsNoun(string text, in TimeToken token) => !token.Is(TimeClass.Stop) && char.IsLetter(text[token.Start]) && token is { Word: < 0 };

    private static bool Had(string text, ReadOnlySpan<TimeToken> tokens, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < tokens.Length && Math.Abs(i - at) <= Reach && !tokens[i].Is(TimeClass.Stop); i += step)
        {
            if (tokens[i].Is(TimeClass.PastCue) && Is(text, tokens, i, "had"))
                return true;
        }

        return false;
    }

    private static bool Is(string text, ReadOnlySpan<TimeToken> tokens, int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at >= tokens.Length)
            return false;
        var printed = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        foreach (var word in words)
        {
            if (printed.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
