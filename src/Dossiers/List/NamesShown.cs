using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.List;

/// <summary>The deeds of reading applicants' names: one a day for whoever works with them, one each for whoever does not.</summary>
internal sealed class NamesShown(WriteGate gate, NamesRead names)
{
    public const string Act = "dossier.names-read";

    public Task NoteAsync(Seat seat, CancellationToken ct) =>
        names.NoteAsync(seat, Act, "Xem họ tên đầy đủ của người nộp trong phần việc của mình", ct);

    /// <summary>
    /// Somebody who does not work the dossier reads its person in full: a deed of its own (Law 91/2025 on personal data: least display,
    /// reads audited).
    /// </summary>
    public Task NoteOneAsync(Dossier dossier, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            (write, _) =>
            {
                write.Record(
                    "dossier.person-read",
                    "dossier",
                    dossier.Id.Value,
                    dossier.ProvinceCode,
                    dossier.OwnerPath,
                    "Xem họ tên, số điện thoại người nộp"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
}
