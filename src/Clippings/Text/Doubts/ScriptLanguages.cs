namespace Clippings;

/// <summary>Languages that their letters give away.</summary>
internal static class ScriptLanguages
{
    private const double Most = 0.5;
    private const char LastOfLatin = '\u024F';

    // Of one script the letters that only one language has come first.
    private static readonly (string Script, string Tag, string Ranges, string Telling)[] Known =
    [
        ("Cyrillic", "uk", "\u0400\u052F", "іїєґ"),
        ("Cyrillic", "ru", "\u0400\u052F", ""),
        ("Greek", "el", "\u0370\u03FF", ""),
        ("Arabic", "fa", "\u0600\u06FF", "پچژگ"),
        ("Arabic", "ar", "\u0600\u06FF", ""),
        ("Hebrew", "he", "\u0590\u05FF", ""),
        ("Hangul", "ko", "\u1100\u11FF\uAC00\uD7AF", ""),
        ("Japanese", "ja", "\u3040\u30FF\u4E00\u9FFF", "のはをにがで"),
        ("Chinese", "zh", "\u4E00\u9FFF", ""),
        ("Thai", "th", "\u0E00\u0E7F", ""),
        ("Devanagari", "hi", "\u0900\u097F", ""),
        ("Bengali", "bn", "\u0980\u09FF", ""),
        ("Tamil", "ta", "\u0B80\u0BFF", ""),
        ("Georgian", "ka", "\u10A0\u10FF", ""),
        ("Armenian", "hy", "\u0530\u058F", ""),
    ];

    /// <summary>The script that most letters are of, their share, and a language written in it; null for Latin and for none.</summary>
    public static (string Script, double Share, string Tag)? Of(string text)
    {
        var letters = 0;
        var others = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            others += c > LastOfLatin ? 1 : 0;
        }

        if (others <= Most * letters)
            return null;
        foreach (var (script, tag, ranges, telling) in Known)
        {
            var share = (double)text.Count(c => char.IsLetter(c) && IsIn(c, ranges)) / letters;
            if (share > Most && (telling.Length == 0 || text.AsSpan().ContainsAny(telling)))
                return (script, share, tag);
        }

        return null;
    }

    private static bool IsIn(char c, string ranges)
    {
        for (var i = 0; i < ranges.Length; i += 2)
        {
            if (c >= ranges[i] && c <= ranges[i + 1])
                return true;
        }

        return false;
    }
}
