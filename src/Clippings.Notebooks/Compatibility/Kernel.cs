using Clippings.Notebooks;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>The helpers that notebooks of .NET Interactive call without a qualifier.</summary>
#pragma warning disable IDE1006, CA1707 // The names are those that existing notebooks use.
public static class Kernel
{
    /// <summary>Shows a value in its preferred forms, or in those given.</summary>
    /// <param name="value">What to show.</param>
    /// <param name="mimeTypes">The forms; none for the preferred ones.</param>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Text that is shown as HTML.</summary>
    /// <param name="content">The markup.</param>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Shows a style sheet, which takes effect on the page.</summary>
    /// <param name="content">The rules.</param>
    public static void CSS(string content) => new HtmlString($"<style>{content}</style>").Display("text/html");

    /// <summary>Shows a script, which the viewer runs.</summary>
    /// <param name="scriptContent">The statements.</param>
    public static void Javascript(string scriptContent) => scriptContent.DisplayAs("application/javascript");
}
