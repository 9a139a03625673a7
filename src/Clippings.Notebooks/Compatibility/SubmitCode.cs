namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Asks a kernel to run code, as notebooks of .NET Interactive do from a cell.</summary>
/// <param name="code">The source.</param>
/// <param name="targetKernelName">The language's name in directives; any other than this kernel's is refused when it runs.</param>
public sealed class SubmitCode(string code, string? targetKernelName = null)
{
    /// <summary>The source.</summary>
    public string Code { get; } = code;

    /// <summary>The language's name in directives; null for that of the kernel asked.</summary>
    public string? TargetKernelName { get; } = targetKernelName;
}
