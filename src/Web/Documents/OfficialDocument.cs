using ThongSuot.Platform.Access;

namespace ThongSuot.Web.Documents;

/// <summary>
/// An official document with the parts of ND 30/2020/NĐ-CP Article 8. A document without <see cref="TypeName"/> is a letter (công văn): its
/// summary stands as "V/v …" under the number. A line break in a name (<c>\n</c>) is kept.
/// </summary>
public sealed record OfficialDocument
{
    /// <summary>The body above the issuing one, <c>UBND TỈNH PHÚ THỌ</c>; null for one that has none.</summary>
    public string? SuperiorBody { get; init; }

    public required string IssuingBody { get; init; }

    /// <summary>Number in the year; null leaves room for the clerk to write it in.</summary>
    public string? Number { get; init; }

    /// <summary>Type and body, <c>TB-UBND</c>; for a letter body and unit, <c>UBND-TH</c>.</summary>
    public required string Symbol { get; init; }

    public required string Place { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary><c>Thông báo</c>; null for a letter.</summary>
    public string? TypeName { get; init; }

    public required string Summary { get; init; }

    /// <summary>Whom it is addressed to ("Kính gửi"): letters, reports, proposals; empty for others.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    public required IReadOnlyList<DocumentBlock> Body { get; init; }

    /// <summary>"Nơi nhận", without dashes or semicolons.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    public required Signer Signer { get; init; }

    /// <summary>Who signs beside the signer: the other side of minutes, then a witness; none for what one office issues.</summary>
    public IReadOnlyList<Signer> SignedWith { get; init; } = [];

    /// <summary>What follows the signature on a page of its own; null for none.</summary>
    public DocumentAnnex? Annex { get; init; }

    /// <summary>A draft says so, and leaves day and month open for whoever signs.</summary>
    public bool IsDraft { get; init; }
}

/// <summary>"Phụ lục" (ND 30/2020/NĐ-CP Annex I, part II).</summary>
public sealed record DocumentAnnex(string Title, IReadOnlyList<DocumentBlock> Blocks);

/// <summary>Who signs, and by what power (ND 30/2020/NĐ-CP Article 13).</summary>
/// <param name="Above">Lines over the title: <c>TM. ỦY BAN NHÂN DÂN</c>, <c>KT. CHỦ TỊCH</c>.</param>
/// <param name="Title">The signer's own title.</param>
/// <param name="Name">Null leaves room for it.</param>
public sealed record Signer(IReadOnlyList<string> Above, string Title, string? Name)
{
    /// <summary>By what the competence register says; by the title where it says nothing.</summary>
    /// <param name="lines">What stands over the name, the signer's own title last.</param>
    public static Signer Of(IReadOnlyList<string>? lines, string title, string? name) =>
        lines is { Count: > 0 } ? new([.. lines.SkipLast(1)], lines[^1], name) : Of(title, name);

    /// <summary>
    /// By the title somebody holds: a deputy for the head, whoever acts as head as such, the head for a body that decides together.
    /// </summary>
    /// <param name="collective">The body that decides together; null where its head decides alone.</param>
    public static Signer Of(string title, string? name, string? collective = null)
    {
        var own = OfficeTitle.OnPaper(title);
        return OfficeTitle.Of(title) switch
        {
            SignerOffice.Deputy or SignerOffice.OfficeDeputy => ForHead(OfficeTitle.HeadOf(title), own, name, collective),
            SignerOffice.ActingHead when collective is null => Head($"Q. {OfficeTitle.HeadOf(title)}", name),
            SignerOffice.ActingHead => ForCollective(collective, $"Q. {OfficeTitle.HeadOf(title)}", name),
            _ => collective is null ? Head(own, name) : ForCollective(collective, own, name),
        };
    }

    /// <summary>The head signs in his own right.</summary>
    public static Signer Head(string title, string? name) => new([], title, name);

    /// <summary>TM.: for a body that decides together.</summary>
    public static Signer ForCollective(string body, string title, string? name) => new([$"TM. {body}"], title, name);

    /// <summary>KT.: a deputy for the head.</summary>
    /// <param name="collective">The body that decides together, when the head would have signed for it.</param>
    public static Signer ForHead(string head, string title, string? name, string? collective = null) =>
        new(collective is null ? [$"KT. {head}"] : [$"TM. {collective}", $"KT. {head}"], title, name);

    /// <summary>TL.: by the head's order, as the chief of the office does.</summary>
    public static Signer ByOrder(string head, string title, string? name) => new([$"TL. {head}"], title, name);

    /// <summary>TUQ.: by an authorisation in writing, for a limited time.</summary>
    public static Signer Authorised(string head, string title, string? name) => new([$"TUQ. {head}"], title, name);
}
