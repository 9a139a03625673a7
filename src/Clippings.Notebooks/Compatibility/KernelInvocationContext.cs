using Clippings.Notebooks;

namespace Microsoft.DotNet.Interactive;

/// <summary>The cell that runs, as code written for .NET Interactive asks for it.</summary>
public sealed class KernelInvocationContext
{
    private KernelInvocationContext()
    {
    }

    /// <summary>The running cell; null outside of any.</summary>
    public static KernelInvocationContext? Current => SessionOutput.Current is null ? null : new KernelInvocationContext();

    /// <summary>The session the cell runs in.</summary>
#pragma warning disable CA1822 // Called on the current context, as existing code does.
    public Kernel HandlingKernel => Kernel.Current;

    /// <summary>Cancelled when the cell is interrupted.</summary>
    public CancellationToken CancellationToken => SessionOutput.Stopping;

    /// <summary>Shows a value in its preferred forms, or in those given.</summary>
    /// <param name="value">What to show.</param>
    /// <param name="mimeTypes">The forms; none for the preferred ones.</param>
    public DisplayedValue Display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Shows text as a given form.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">The form it is written in.</param>
    public DisplayedValue DisplayAs(string value, string mimeType) => value.DisplayAs(mimeType);
#pragma warning restore CA1822
}
