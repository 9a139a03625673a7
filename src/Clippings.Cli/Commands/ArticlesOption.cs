using System.CommandLine;

namespace Clippings.Cli;

/// <summary>The option <c>--articles</c> of every command that writes pages.</summary>
internal static class ArticlesOption
{
    public static Option<ArticleChoice?> Create() => new("--articles")
    {
        Description = "Which articles get a page that tables and figures lead to: none (excerpts only, for texts that may not be republished), cited (those that a page leads to) or all; all of up to a thousand unless given.",
        HelpName = "none|cited|all",
    };
}
