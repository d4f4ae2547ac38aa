using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Correct;

internal sealed record ApplicantInput(string Name, string Phone, string? Address, string? FiledBy, string? Summary);

/// <summary>Mends what was mistyped about the applicant. The deed names the fields, never their content.</summary>
internal sealed class CorrectApplicant(WriteGate gate, DossierCompetence competence)
{
    public async Task<Result<string>> RunAsync(string code, ApplicantInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        if (!PersonName.IsOne(input.Name))
        {
            return DossierRefusals.NameMissing;
        }

        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return DossierRefusals.ReasonMissing;
        }

        var phone = PhoneNumber.Normalise(input.Phone, "ApplicantPhone");
        return phone.IsRefused
            ? phone.Refusal
            : await gate.RunAsync<string>(
                deed,
                (write, token) => WriteAsync(write, code, input with { Phone = phone.Value }, seat, token),
                ct
            );
    }

    private async Task<Result<string>> WriteAsync(Write write, string code, ApplicantInput input, Seat seat, CancellationToken ct)
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayCorrect(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        var changed = dossier.CorrectApplicant(input.Name.Trim(), input.Phone, input.Address, input.FiledBy, input.Summary);
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
