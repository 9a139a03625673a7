namespace Clippings;

/// <summary>Files that stand among articles and are none.</summary>
internal static class KitFiles
{
    /// <summary>What is known of the articles.</summary>
    public const string Corpus = "corpus.json";

    /// <summary>The manifest of a folder of tables.</summary>
    public const string Tables = "clippings.json";

    /// <summary>What a person put right in the tables.</summary>
    public const string Corrections = "corrections.csv";

    /// <summary>What a person had put right when tables were written.</summary>
    public const string Applied = "corrections.applied.csv";

    private static readonly HashSet<string> Notes = new(StringComparer.OrdinalIgnoreCase)
    {
        "readme", "license", "licence", "copying", "notice", "changelog", "contributing", "citation",
    };

    /// <summary>Whether the kit itself reads a file of that name, or wrote it.</summary>
    public static bool IsOne(string file) => Path.GetFileName(file) is Corpus or Tables or Corrections;

    /// <summary>Whether a file's name says that it tells of the files beside it.</summary>
    public static bool IsNote(string file) => Notes.Contains(Path.GetFileNameWithoutExtension(file));

    /// <summary>The ending of a file's name in lower case; "no ending" where it has none.</summary>
    public static string Ending(string file) => Path.GetExtension(file) is { Length: > 1 } ending ? ending.ToLowerInvariant() : "no ending";
}
