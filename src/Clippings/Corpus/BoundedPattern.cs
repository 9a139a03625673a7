using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>
/// A pattern over text that somebody else wrote. The engine whose time is bounded by the length of the text takes tens of
/// milliseconds and megabytes to make for each pattern, a third of what a first look at five articles took; code made ahead is
/// there at once, and finds the same, but some text could keep it busy for years. So the latter is asked for a moment, and the
/// former from the first text on that took longer.
/// </summary>
/// <param name="made">The pattern as code, limited to <see cref="Milliseconds"/>.</param>
internal sealed class BoundedPattern(Regex made)
{
    /// <summary>How long one text may take before the other engine is asked.</summary>
    public const int Milliseconds = 100;

    private readonly Lazy<Regex> _steady = new(() => new(made.ToString(), made.Options | RegexOptions.NonBacktracking));
    private volatile bool _isSlow;

    /// <summary>True where the text holds it.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => Ask(text, static (pattern, own) => pattern.IsMatch(own));

    /// <summary>Where a text holds it first.</summary>
    public Match Match(string text) => Ask(text, static (pattern, own) => pattern.Match(own));

    /// <summary>Wherever a text holds it.</summary>
    public IReadOnlyList<Match> Matches(string text) => Ask(text, static (pattern, own) => pattern.Matches(own).ToArray<Match>());

    private TFound Ask<TText, TFound>(TText text, Func<Regex, TText, TFound> ask)
        where TText : allows ref struct
    {
        if (!_isSlow)
        {
            try
            {
                return ask(made, text);
            }
            catch (RegexMatchTimeoutException)
            {
                _isSlow = true;
            }
        }

        return ask(_steady.Value, text);
    }
}
