namespace Clippings.Notebooks.Jupyter;

/// <summary>
/// The kinds of completions by names that clients draw. VS Code takes a name for a number of its own, which is another
/// kind's: these are the ones that come out as what they are, or as near as can be, and JupyterLab knows them all.
/// </summary>
internal static class CompletionKind
{
    /// <summary>The name for a kind of the compiler's; those without one of their own are drawn as a variable.</summary>
    public static string Of(string kind) => kind switch
    {
        "method" or "extensionmethod" or "operator" => "function",
        "class" or "structure" or "enum" or "delegate" => "struct",
        "interface" => "interface",
        "namespace" or "module" => "module",
        "property" or "event" => "property",
        "typeparameter" => "typeParameter",
        "keyword" => "keyword",
        _ => "variable",
    };
}
