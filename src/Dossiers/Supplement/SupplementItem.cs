using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Supplement;

/// <summary>One paper that a supplement request asks for, what is wrong with it, and who brought it when.</summary>
internal sealed class SupplementItem : IInProvince
{
    public const int NameLength = 500;

    public const int FaultLength = 500;

    public const int BringerLength = 200;

    /// <summary>Stands for whoever brought it where nobody did: it came over the net.</summary>
    public const string ByNet = "gửi qua mạng";

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    /// <summary>The request (form 02) it stands in.</summary>
    public required Guid NoticeId { get; init; }

    public required Guid PaperId { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    /// <summary>What is wrong with it; empty when it is simply missing.</summary>
    public required string Fault { get; init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The officer who took it in, or turned what came from outside into a paper.</summary>
    public string? TakenBy { get; private set; }

    /// <summary>Who brought it, in words; empty for the applicant.</summary>
    public string? Bringer { get; private set; }

    public void Answer(string takenBy, string? bringer, DateTimeOffset at) =>
        (AnsweredAt, TakenBy, Bringer) = (at, takenBy, string.IsNullOrWhiteSpace(bringer) ? null : bringer.Trim());
}

/// <summary>A paper ticked on a request that is being written.</summary>
internal sealed record AskedPaper(Guid PaperId, string Name, string Fault)
{
    /// <summary>As a letter says it.</summary>
    public string Words => Fault.Length == 0 ? Name : $"{Name}: {Fault}";
}
