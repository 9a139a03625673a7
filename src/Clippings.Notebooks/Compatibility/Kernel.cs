using Clippings.Notebooks;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

/// <summary>The kernel as the notebooks of .NET Interactive know it: helpers that are called without a qualifier, and the running session.</summary>
#pragma warning disable IDE1006, CA1707 // The names are those that existing notebooks use.
public sealed class Kernel
{
    private readonly CellRunner? runner;

    private Kernel(SessionOutput? session)
    {
        runner = session?.Runner;
    }

    /// <summary>The session that the calling code runs in.</summary>
    public static Kernel Current => new(SessionOutput.Current);

    /// <summary>The same as <see cref="Current"/>: there is one language.</summary>
    public static Kernel Root => Current;

    /// <summary>The language's name in directives.</summary>
#pragma warning disable CA1822 // Read from Kernel.Current, as existing code does.
    public string Name => "csharp";
#pragma warning restore CA1822

    /// <summary>Runs code as if it were a cell of its own.</summary>
    /// <param name="code">The source.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="InvalidOperationException">The caller is not code in a cell.</exception>
    public Task<Outcome> SubmitCodeAsync(string code) =>
        (runner ?? throw new InvalidOperationException("Kernel.Current is only there for code that runs in a cell.")).RunAsync(code, "Submitted code", CancellationToken.None);

    /// <summary>Runs code as if it were a cell of its own.</summary>
    /// <param name="command">The code.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="InvalidOperationException">The caller is not code in a cell.</exception>
    public Task<Outcome> SendAsync(SubmitCode command) =>
        SubmitCodeAsync(command.TargetKernelName is { } language ? $"#!{language}\n{command.Code}" : command.Code);

    /// <summary>Shows a value in its preferred forms, or in those given.</summary>
    /// <param name="value">What to show.</param>
    /// <param name="mimeTypes">The forms; none for the preferred ones.</param>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Text that is shown as HTML.</summary>
    /// <param name="content">The markup.</param>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>A drawing that is shown as such.</summary>
    /// <param name="content">The markup of an <c>svg</c> element.</param>
    public static IHtmlContent SVG(string content) => new HtmlString(content);

    /// <summary>Shows a style sheet, which takes effect on the page.</summary>
    /// <param name="content">The rules.</param>
    public static void CSS(string content) => new HtmlString($"<style>{content}</style>").Display("text/html");

    /// <summary>Shows a script, which the viewer runs.</summary>
    /// <param name="scriptContent">The statements.</param>
    public static void Javascript(string scriptContent) => scriptContent.DisplayAs("application/javascript");

    /// <summary>Clears what the cell has shown so far; <c>Console.Clear()</c> in a cell comes here.</summary>
    public static void ClearOutput() => SessionOutput.Current?.Emit(new CellOutput.Clear(false));

    /// <summary>Asks for a line.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <param name="typeHint">What kind of text is wanted; clients of this protocol have no use for it, so it is taken and left.</param>
    /// <returns>The line; null at the end of input.</returns>
    /// <exception cref="InvalidOperationException">No one can be asked.</exception>
    public static Task<string?> GetInputAsync(string prompt = "", string typeHint = "text") => Task.FromResult(ConsoleInput.Ask(new InputRequest(prompt, false)));

    /// <summary>Asks for a line that isn't shown while it is typed.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The line; null at the end of input.</returns>
    /// <exception cref="InvalidOperationException">No one can be asked.</exception>
    public static Task<string?> GetPasswordAsync(string prompt = "") => Task.FromResult(ConsoleInput.Ask(new InputRequest(prompt, true)));
}
