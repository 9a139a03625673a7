using System.Globalization;

namespace Clippings;

/// <summary>Tokens that match a rule, and their neighbours.</summary>
internal readonly ref struct RuleMatch(string text, ReadOnlySpan<TimeToken> tokens, int start, RuleVariant rule)
{
    private readonly ReadOnlySpan<TimeToken> _tokens = tokens;

    /// <summary>The token at a place of the match.</summary>
    public TimeToken this[int place] => _tokens[start + place];

    public int Count => rule.Elements.Length;

    public int Month => Value(TimeClass.Month);

    public int Day => Value(TimeClass.Day);

    public int Year => Value(TimeClass.Year);

    public int Weekday => Value(TimeClass.Weekday);

    public int Ordinal => Value(TimeClass.Ordinal);

    public TimeUnit Unit => (TimeUnit)Value(TimeClass.Unit | TimeClass.Units);

    /// <summary>The number before a unit as TIMEX3 writes it; "1" where none is printed.</summary>
    public string Number
    {
        get
        {
            var at = Find(TimeClass.Num, 0);
            if (at < 0)
                return "1";
            var token = this[at];
            var printed = Text(at);
            if (token.Value < 0)
                return "X";
            return char.IsAsciiDigit(printed[^1]) && printed.Contains('.', StringComparison.Ordinal) ? printed : $"{token.Value}";
        }
    }

    /// <summary>The number before a unit; null where it is vague.</summary>
    public int? Whole => Number is "X" ? null : (int)double.Parse(Number, CultureInfo.InvariantCulture);

    /// <summary>Where an element of a class stands; -1 where none does.</summary>
    public int Find(TimeClass classes, int nth)
    {
        for (var i = 0; i < rule.Elements.Length; i++)
        {
            if ((rule.Elements[i].Classes & classes) != 0 && _tokens[start + i].Is(classes) && nth-- == 0)
                return i;
        }

        return -1;
    }

    /// <summary>The value of the token that an element of a class matched; -1 where none did.</summary>
    public int Value(TimeClass classes, int nth = 0) => Find(classes, nth) is >= 0 and var at ? this[at].Value : -1;

    /// <summary>The meaning of an expression found before.</summary>
    public TimeMeaning Inner(TimeClass classes) => this[Find(classes, 0)].Meaning!;

    public ReadOnlySpan<char> Printed(int place) =>
        start + place >= 0 && start + place < _tokens.Length
            ? text.AsSpan(this[place].Start, this[place].End - this[place].Start)
            : default;

    public string Text(int place) => Printed(place).ToString();

    /// <summary>True where one of the words is printed at a place, which may lie outside the match.</summary>
    public bool Is(int place, params ReadOnlySpan<string> words)
    {
        var printed = Printed(place);
        foreach (var word in words)
        {
            if (printed.Equals(word, StringComparison.OrdinalIgnoreCase)
                || (word == "-" && printed is "–" or "‐" or "‑")
                || (word[0] == '\'' && printed.Length == word.Length && printed[0] == '’' && printed[1..].SequenceEqual(word.AsSpan(1))))
                return true;
        }

        return false;
    }

    /// <summary>True where a word of the pattern was matched.</summary>
    public bool Has(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Is(i, words))
                return true;
        }

        return false;
    }

    /// <summary>True where the token before the match is one of the words.</summary>
    public bool After(params ReadOnlySpan<string> words) => Is(-1, words);

    /// <summary>True where the token after the match is one of the words.</summary>
    public bool Before(params ReadOnlySpan<string> words) => Is(Count, words);

    /// <summary>The token at a place that may lie outside the text; an empty one there.</summary>
    public TimeToken Around(int place) =>
        start + place >= 0 && start + place < _tokens.Length ? this[place] : new TimeToken { Word = -1, Classes = TimeClass.Stop };
}
