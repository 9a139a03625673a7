namespace Clippings;

/// <summary>Which way the clause around an expression looks, from the verbs and prepositions near it.</summary>
internal static class Tense
{
    private const int Reach = 24;
    private const int CloseBy = 4;
    private const int Beside = 6;

    /// <summary>The nearest cue before the expression in its sentence decides, else the first after it.</summary>
    public static Direction Around(ReadOnlySpan<TimeToken> tokens, int at)
    {
        var limit = at > 0 && tokens[at - 1].Is(TimeClass.Limit);
        for (var i = at - 1; i >= 0 && i > at - Reach && !tokens[i].Is(TimeClass.Stop); i--)
        {
            var before = Cue(tokens, i);
            if (before != Direction.Unknown)
                return limit && i < at - CloseBy ? Direction.Future : before;
        }

        if (limit)
            return Direction.Future;
        for (var i = at + 1; i < tokens.Length && i < at + Reach && !tokens[i].Is(TimeClass.Stop); i++)
        {
            if (Cue(tokens, i) is var after and not Direction.Unknown)
                return after;
        }

        return Direction.Unknown;
    }

    /// <summary>True where the last verb that tells its tense is a past, a few words before the expression at most.</summary>
    public static bool IsBesidePast(ReadOnlySpan<TimeToken> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Beside && !tokens[i].Is(TimeClass.Stop); i--)
        {
            if (Cue(tokens, i) is var cue and not Direction.Unknown)
                return cue == Direction.Past;
        }

        return false;
    }

    /// <summary>A caption tells in the present what is past when it is printed, unless it says that something is planned.</summary>
    public static Direction InCaption(string text, ReadOnlySpan<TimeToken> tokens, int at)
    {
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = at + step; i >= 0 && i < tokens.Length && Math.Abs(i - at) < Reach && !tokens[i].Is(TimeClass.Stop); i += step)
            {
                if (IsPlanned(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)))
                    return Direction.Future;
            }
        }

        return Direction.Past;
    }

    private static bool IsPlanned(ReadOnlySpan<char> word) => word is "will" or "shall" or "scheduled" or "due" or "expected" or "planned" or "upcoming" or "next";

    private static Direction Cue(ReadOnlySpan<TimeToken> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Is(TimeClass.To))
            return Purpose(tokens, at);
        if (at > 0 && token.Is(TimeClass.Infinitive) && tokens[at - 1].Is(TimeClass.To))
            return Direction.Unknown;
        if (token.Is(TimeClass.FutureCue))
            return Direction.Future;
        // "to be completed in October": the participle carries no tense.
        return token.Is(TimeClass.PastCue) && !(at > 0 && tokens[at - 1].Is(TimeClass.Linking)) ? Direction.Past : Direction.Unknown;
    }

    /// <summary>"is to follow", "plans to meet", but "failed to meet".</summary>
    private static Direction Purpose(ReadOnlySpan<TimeToken> tokens, int at)
    {
        if (at > 0 && tokens[at - 1].Is(TimeClass.Be))
            return Direction.Future;
        if (at + 1 >= tokens.Length || !tokens[at + 1].Is(TimeClass.Infinitive))
            return Direction.Unknown;
        return at > 0 && tokens[at - 1].Is(TimeClass.Implicative) ? Direction.Past : Direction.Future;
    }
}
