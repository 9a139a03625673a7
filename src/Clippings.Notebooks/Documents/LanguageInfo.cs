using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>What a notebook says of the language of its cells: the kernel tells it to clients, which write it to the file, and <c>run</c> writes the same.</summary>
internal static class LanguageInfo
{
    /// <summary>The language's version.</summary>
    public const string Version = "14.0";

    /// <summary>The language by VS Code's name for it; by any other, VS Code notes its own in each cell that it saves.</summary>
    public const string Name = "csharp";

    /// <summary>The object that belongs under <c>language_info</c>, a new one each time.</summary>
    public static JsonObject CSharp() => new()
    {
        ["codemirror_mode"] = "text/x-csharp",
        ["file_extension"] = ".cs",
        ["mimetype"] = "text/x-csharp",
        ["name"] = Name,
        ["pygments_lexer"] = Name,
        ["version"] = Version,
    };
}
