using System.Globalization;
using System.Reflection;

namespace Clippings.Notebooks;

/// <summary>Text in the length that a page bears.</summary>
internal static class ShownText
{
    private const int LineLength = 200;

    /// <summary>Text cut to a length; what is left out is counted.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return string.Create(CultureInfo.InvariantCulture, $"{text[..end]}… ({text.Length - end:N0} more characters)");
    }

    /// <summary>Text on a line.</summary>
    public static string Line(string text) => Cut(text.ReplaceLineEndings(" "), LineLength);

    /// <summary>What went wrong while a value was asked.</summary>
    public static string Failure(Exception exception)
    {
        while (exception is TargetInvocationException { InnerException: { } inner })
            exception = inner;
        return $"{TypeName.Of(exception.GetType())}: {Line(exception.Message)}";
    }
}
