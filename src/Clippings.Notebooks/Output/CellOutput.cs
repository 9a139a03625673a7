namespace Clippings.Notebooks;

/// <summary>What a cell gives off while it runs, in the order it happens. The family is closed.</summary>
public abstract record CellOutput
{
    private CellOutput()
    {
    }

    /// <summary>Text written to the console.</summary>
    /// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="Text">The text as written, line ends untouched.</param>
    public sealed record Stream(string Name, string Text) : CellOutput;

    /// <summary>A value shown with <c>display</c>.</summary>
    /// <param name="Bundle">The value's forms.</param>
    /// <param name="DisplayId">The id by which a later <see cref="Update"/> replaces it; null where it can't be replaced.</param>
    public sealed record Display(MimeBundle Bundle, string? DisplayId) : CellOutput;

    /// <summary>Replaces every output displayed under an id.</summary>
    public sealed record Update(MimeBundle Bundle, string DisplayId) : CellOutput;

    /// <summary>The value of the cell's last expression.</summary>
    public sealed record Result(MimeBundle Bundle) : CellOutput;

    /// <summary>The error that ended the cell.</summary>
    /// <param name="Name">The exception's type name, or <c>CompilationError</c>.</param>
    /// <param name="Message">One line that says what is wrong.</param>
    /// <param name="Traceback">Lines to show: the place in the cell, the source line, a caret.</param>
    public sealed record Error(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput
    {
        /// <summary>The lines as clients and files get them, with colours as a terminal's.</summary>
        public IReadOnlyList<string> ColouredTraceback => TracebackColours.Of(Traceback);
    }

    /// <summary>How far a piece of long work is; a host shows it while it lasts, and keeps nothing of it.</summary>
    /// <param name="What">What is being done.</param>
    /// <param name="Share">The share that is done, from 0 to 1; 1 ends it.</param>
    public sealed record Progress(string What, double Share) : CellOutput;

    /// <summary>Clears the cell's outputs so far.</summary>
    /// <param name="Wait">True to clear only when the next output comes.</param>
    public sealed record Clear(bool Wait) : CellOutput;
}
