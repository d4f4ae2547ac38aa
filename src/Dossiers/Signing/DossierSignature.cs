using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Signing;

/// <summary>
/// A leader's digital signature over one document of a dossier: who, in which seat, over which bytes, when, with which certificate. It is
/// never changed; when the result is taken back, that is noted beside it, because the signed file may be in anybody's hands by then.
/// </summary>
internal sealed class DossierSignature : IInProvince
{
    public const int NameLength = 200;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    /// <summary>The paper that holds the signed file.</summary>
    public required Guid PaperId { get; init; }

    /// <summary>Under which anybody who holds the document finds this, and nobody who guesses (<see cref="PublicToken"/>).</summary>
    public required string Token { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required string Document { get; init; }

    public required string Number { get; init; }

    /// <summary>SHA-256 of the signed bytes.</summary>
    public required string FileHash { get; init; }

    public required SeatId SeatId { get; init; }

    public required string SignedBy { get; init; }

    /// <summary>The body in whose name it was signed.</summary>
    public required string OfficePath { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Subject { get; init; }

    public required string Issuer { get; init; }

    public required string Serial { get; init; }

    public required DateTimeOffset ValidFrom { get; init; }

    public required DateTimeOffset ValidTo { get; init; }

    /// <summary>The CMS itself, detached.</summary>
    public required byte[] Cms { get; init; }

    /// <summary>When the result was taken back; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}

/// <summary>What was signed before the write that keeps it.</summary>
/// <param name="File">The signed file: what was uploaded, or the program's own document.</param>
internal sealed record SignedResult(string Token, string Document, string Number, SignedFile File, FileSignature Signature);

/// <param name="Made">The program's own document, to be noted in the write; null for one that is known already.</param>
internal sealed record SignedFile(string Hash, string Name, Platform.Files.StoredFile? Made);
