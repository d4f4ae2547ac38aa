using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Notes;

/// <summary>What those who work a dossier tell each other; never printed, never shown to the applicant.</summary>
internal sealed class DossierNote : IInProvince
{
    public const int TextLength = 1000;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required string Text { get; init; }

    /// <summary>Name and title of whoever wrote it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Another dossier that this one has to do with; each of the two has a line of its own.</summary>
internal sealed class DossierLink : IInProvince
{
    public const int NoteLength = 200;

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required DossierId OtherId { get; init; }

    public required string OtherCode { get; init; }

    public required string OtherName { get; init; }

    /// <summary>What they have to do with each other; may be empty.</summary>
    public required string Note { get; init; }

    public required DateTimeOffset At { get; init; }
}
