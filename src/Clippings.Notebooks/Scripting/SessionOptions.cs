namespace Clippings.Notebooks;

/// <summary>What a session is given by the program that hosts it.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder that relative paths in directives and in code start from; a notebook's own folder.</summary>
    public string WorkingDirectory { get; init; } = ".";

    /// <summary>Reads a line from the user; null as its answer is the end of input. Null here: there is no one to ask, and reading throws.</summary>
    public Func<InputRequest, string?>? ReadInput { get; init; }

    /// <summary>The folder of the kit's own packages; null to look for <c>artifacts/clippings</c> or <c>kit</c> above the working directory and the program.</summary>
    public string? KitFolder { get; init; }

    /// <summary>The folder that remembers what package requests came to; null for one in the user's own data.</summary>
    public string? RestoreFolder { get; init; }

    /// <summary>What the user should know about this machine, said with the first cell; null for nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>True where what the cells bring in may be that of earlier sessions of the process, with what it remembers.</summary>
    public bool SharesLibraries { get; init; }

    /// <summary>True where the host takes the outputs of a cell after it has ended, from what it started; otherwise they come with the cell that runs then, or the next.</summary>
    public bool TakesLateOutput { get; init; }
}
