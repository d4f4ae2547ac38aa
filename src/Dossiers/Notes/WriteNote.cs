using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Notes;

/// <summary>Notes and links of a dossier, by those who work it or are asked about it.</summary>
internal sealed class WriteNote(WriteGate gate, DossierCompetence competence)
{
    public Task<Result<string>> NoteAsync(string code, string? text, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await OpenAsync(write, code, seat, token) is not { IsRefused: false, Value: var dossier } opened)
                {
                    return DossierRefusals.NotFound;
                }

                if (string.IsNullOrWhiteSpace(text))
                {
                    return DossierRefusals.NoteMissing;
                }

                write.Db.Add(
                    new DossierNote
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = dossier.ProvinceCode,
                        DossierId = dossier.Id,
                        Text = CleanText.CutTo(text.Trim(), DossierNote.TextLength),
                        By = seat.Signature,
                        At = write.Deed.At,
                    }
                );
                Record(write, dossier, "noted", "Ghi chú nội bộ");
                return dossier.Code;
            },
            ct
        );

    /// <summary>Joins two dossiers that the seat both sees.</summary>
    public Task<Result<string>> LinkAsync(string code, string? other, string? note, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var (one, two) = (await OpenAsync(write, code, seat, token), await OpenAsync(write, other ?? string.Empty, seat, token));
                if (one.IsRefused)
                {
                    return one.Refusal;
                }

                if (two.IsRefused || two.Value.Id == one.Value.Id || two.Value.ProvinceCode != one.Value.ProvinceCode)
                {
                    return DossierRefusals.OtherDossierMissing;
                }

                if (await Links(write, one.Value).AnyAsync(link => link.OtherId == two.Value.Id, token))
                {
                    return DossierRefusals.LinkedAlready(two.Value.Code);
                }

                write.Db.AddRange(Line(write, one.Value, two.Value, note), Line(write, two.Value, one.Value, note));
                Record(write, one.Value, "linked", $"Gắn hồ sơ liên quan {two.Value.Code}");
                Record(write, two.Value, "linked", $"Gắn hồ sơ liên quan {one.Value.Code}");
                return one.Value.Code;
            },
            ct
        );

    public Task<Result<string>> UnlinkAsync(string code, string? other, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var (opened, linked) = (await OpenAsync(write, code, seat, token), DossierCode.Clean(other ?? string.Empty));
                if (opened.IsRefused)
                {
                    return opened.Refusal;
                }

                var dossier = opened.Value;
                if (await Links(write, dossier).FirstOrDefaultAsync(link => link.OtherCode == linked, token) is not { } there)
                {
                    return DossierRefusals.OtherDossierMissing;
                }

                var (province, mine, its) = (dossier.ProvinceCode, dossier.Id, there.OtherId);
                write.Db.RemoveRange(
                    await write
                        .Db.Set<DossierLink>()
                        .Where(link =>
                            link.ProvinceCode == province
                            && ((link.DossierId == mine && link.OtherId == its) || (link.DossierId == its && link.OtherId == mine))
                        )
                        .ToListAsync(token)
                );
                Record(write, dossier, "unlinked", $"Bỏ hồ sơ liên quan {there.OtherCode}");
                return dossier.Code;
            },
            ct
        );

    private async Task<Result<Dossier>> OpenAsync(Write write, string code, Seat seat, CancellationToken ct)
    {
        var typed = DossierCode.Clean(code);
        var dossier = await write.Db.Dossiers.Seen(seat.Scope).FirstOrDefaultAsync(row => row.Code == typed, ct);
        return dossier is null ? DossierRefusals.NotFound
            : competence.MayNote(dossier, seat) ? dossier
            : DossierRefusals.NotYours;
    }

    private static IQueryable<DossierLink> Links(Write write, Dossier dossier)
    {
        var (province, id) = (dossier.ProvinceCode, dossier.Id);
        return write.Db.Set<DossierLink>().AsNoTracking().Where(link => link.ProvinceCode == province && link.DossierId == id);
    }

    private static DossierLink Line(Write write, Dossier from, Dossier to, string? note) =>
        new()
        {
            ProvinceCode = from.ProvinceCode,
            DossierId = from.Id,
            OtherId = to.Id,
            OtherCode = to.Code,
            OtherName = to.ProcedureName,
            Note = CleanText.CutTo(note?.Trim() ?? string.Empty, DossierLink.NoteLength),
            At = write.Deed.At,
        };

    private static void Record(Write write, Dossier dossier, string act, string text) =>
        write.Record($"dossier.{act}", "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath, text);
}
