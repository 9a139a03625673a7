namespace Clippings.Notebooks;

/// <summary>Completes directives.</summary>
internal static class DirectiveCompletion
{
    /// <summary>What there is.</summary>
    public static readonly IReadOnlyList<(string Name, string Summary)> All =
    [
        ("#!about", "Shows the kernel's version and runtime."),
        ("#!csharp", "C# follows."),
        ("#!html", "HTML follows, which is shown."),
        ("#!import", "Runs a notebook or a script: .ipynb, .dib, .csx, .cs."),
        ("#!javascript", "JavaScript follows, which the viewer runs."),
        ("#!lsmagic", "Lists the directives."),
        ("#!markdown", "Markdown follows, which is shown."),
        ("#!set", "Sets a variable: --name x --value 5."),
        ("#!share", "Makes a kept text a variable: x --from value. What C# holds is shared already."),
        ("#!time", "Shows how long the cell took."),
        ("#!value", "Keeps the text that follows, or that of a file: --name x, --from-file FILE."),
        ("#!who", "Lists the variables."),
        ("#!whos", "Lists the variables with types and values."),
        ("#i", "Adds a feed of packages: #i \"nuget:URL\"."),
        ("#load", "Runs a script as part of the cell: #load \"setup.csx\"."),
        ("#r", "Brings in an assembly or a package: #r \"file.dll\", #r \"nuget: Name, version\"."),
    ];

    /// <summary>The directives that start with what is typed; null where the caret isn't in a directive's name.</summary>
    public static CompletionList? At(string code, int position)
    {
        var start = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        while (start < position && code[start] is ' ' or '\t')
            start++;
        var typed = code[start..position];
        if (!typed.StartsWith('#') || typed.Contains(' ', StringComparison.Ordinal))
            return null;
        return new CompletionList(start, position, [.. All
            .Where(directive => directive.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(directive => new CompletionEntry(directive.Name, directive.Name, "keyword", "", directive.Summary))]);
    }
}
