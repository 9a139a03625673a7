namespace Clippings;

internal static class ArticleIds
{
    /// <summary>A file's stem; where two files share one, the relative path, with the extension if that is shared too.</summary>
    public static IReadOnlyDictionary<string, string> For(IReadOnlyList<string> files)
    {
        var stems = files.CountBy(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var paths = files.CountBy(WithoutExtension, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return files.ToDictionary(
            f => f,
            f => stems[Path.GetFileNameWithoutExtension(f)] == 1 ? Path.GetFileNameWithoutExtension(f)
                : paths[WithoutExtension(f)] == 1 ? WithoutExtension(f)
                : f,
            StringComparer.Ordinal);
    }

    private static string WithoutExtension(string file) => file[..^Path.GetExtension(file).Length];
}
