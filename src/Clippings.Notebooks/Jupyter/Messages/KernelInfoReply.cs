using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>kernel_info_request</c>.</summary>
/// <param name="Status"><c>ok</c>.</param>
/// <param name="ProtocolVersion">The version of the messaging protocol.</param>
/// <param name="Implementation">The kernel's name.</param>
/// <param name="ImplementationVersion">The kernel's version.</param>
/// <param name="LanguageInfo">The language, as <see cref="Notebooks.LanguageInfo"/> describes it.</param>
/// <param name="Banner">Shown by consoles on start.</param>
/// <param name="HelpLinks">Shown in help menus.</param>
internal sealed record KernelInfoReply(
    string Status,
    string ProtocolVersion,
    string Implementation,
    string ImplementationVersion,
    JsonObject LanguageInfo,
    string Banner,
    IReadOnlyList<HelpLink> HelpLinks) : MessageContent("kernel_info_reply");
