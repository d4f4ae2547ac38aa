using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Correct;

/// <summary>Mends what was mistyped about the applicant. The deed names the fields, never their content.</summary>
internal sealed class CorrectApplicant(WriteGate gate, DossierCompetence competence, ReadApplicant reader)
{
    /// <param name="dropNumber">The number that stands is taken out; without it an empty field leaves it.</param>
    public async Task<Result<string>> RunAsync(
        string code,
        TypedApplicant typed,
        bool dropNumber,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return DossierRefusals.ReasonMissing;
        }

        var applicant = await reader.RunAsync(typed, seat.ProvinceCode, OfficeClock.DayOf(deed.At), ct);
        return applicant.IsRefused
            ? applicant.Refusal
            : await gate.RunAsync<string>(deed, (write, token) => WriteAsync(write, code, applicant.Value, dropNumber, seat, token), ct);
    }

    private async Task<Result<string>> WriteAsync(
        Write write,
        string code,
        Applicant applicant,
        bool dropNumber,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayCorrect(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        var stands = dossier is { NumberMark: { } mark, NumberShown: { } shown } && !dropNumber ? new NumberMark(mark, shown) : null;
        var changed = dossier.CorrectApplicant(applicant with { Number = applicant.Number ?? stands });
        if (changed.Count == 0)
        {
            return DossierRefusals.NothingChanged;
        }

        write.Record(
            "dossier.applicant-corrected",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Sửa {string.Join(", ", changed)}"
        );
        return dossier.Code;
    }
}
