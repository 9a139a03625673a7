using System.CommandLine;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The option <c>--code</c> of every command that writes pages.</summary>
internal static class CodeOption
{
    public static Option<CodeChoice> Create() => new("--code")
    {
        Description = "How pages have the code of cells: none, folded (a click opens it) or shown; folded unless given.",
        HelpName = "none|folded|shown",
        DefaultValueFactory = _ => CodeChoice.Folded,
    };
}
