namespace Clippings.Notebooks;

/// <summary>An output as the file keeps it: what is left once updates and clearings are applied. The family is closed.</summary>
public abstract record NotebookOutput
{
    private NotebookOutput()
    {
    }

    /// <summary>The forms of a displayed value or a result; null for console text and errors.</summary>
    public MimeBundle? Value => this switch
    {
        Display display => display.Bundle,
        Result result => result.Bundle,
        _ => null,
    };

    /// <summary>Console text.</summary>
    /// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="Text">The text as written, carriage returns included.</param>
    public sealed record Stream(string Name, string Text) : NotebookOutput;

    /// <summary>A displayed value.</summary>
    public sealed record Display(MimeBundle Bundle) : NotebookOutput;

    /// <summary>The value of the cell's last expression.</summary>
    public sealed record Result(MimeBundle Bundle, int? ExecutionCount) : NotebookOutput;

    /// <summary>The error that ended the cell.</summary>
    public sealed record Error(string Name, string Message, IReadOnlyList<string> Traceback) : NotebookOutput;
}
