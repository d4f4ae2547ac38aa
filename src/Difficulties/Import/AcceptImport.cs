using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Import;

/// <summary>Raises every good row of a preview in one write: all of them or none. Rows that join an existing difficulty join it.</summary>
internal sealed class AcceptImport(WriteGate gate, DifficultyBook book, RaiseBook raising)
{
    /// <param name="joins">For lines that are the same as a difficulty that is there: its code.</param>
    /// <returns>How many were raised.</returns>
    public async Task<Result<int>> RunAsync(Guid draft, IReadOnlyDictionary<int, string> joins, Seat seat, Deed deed, CancellationToken ct)
    {
        var office = await book.OfficeAsync(seat.ProvinceCode, ct);
        return await gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                var me = seat.SeatId.Value;
                if (await write.Db.ImportDrafts.FirstOrDefaultAsync(row => row.Id == draft && row.SeatId == me && row.AcceptedAt == null, token) is not { } kept)
                {
                    return DifficultyRefusals.ImportGone;
                }

                var rows = ImportRow.Load(kept.Rows).Where(row => row.IsGood).ToList();
                if (rows.Count == 0)
                {
                    return DifficultyRefusals.ImportNothingGood;
                }

                foreach (var row in rows)
                {
                    var text = row.ToText(kept.Channel);
                    var refusal = joins.TryGetValue(row.Line, out var code) ? await JoinAsync(write, text, code, seat, token) : (await raising.RaiseAsync(write, text, office, token)).Refusal;
                    if (refusal is not null)
                    {
                        return refusal with { Message = $"Dòng {row.Line}: {refusal.Message}", Field = null };
                    }
                }

                kept.AcceptedAt = deed.At;
                write.Record("difficulty.imported", "import", kept.Id, seat.ProvinceCode, office.BodyPath, $"Nhập {rows.Count} kiến nghị từ “{kept.FileName}”");
                write.Tell(office.BodyPath, office.SeatId, $"{rows.Count} kiến nghị nhập từ “{kept.FileName}” chờ phân công", "/vuong-mac?nhom=cho-phan-cong");
                return rows.Count;
            },
            ct);
    }

    private async Task<Refusal?> JoinAsync(Write write, RaiseText text, string code, Seat seat, CancellationToken ct)
    {
        // Saved first, so that a list that names a unit twice for one difficulty is refused in words.
        await write.Db.SaveChangesAsync(ct);
        return await DifficultyBook.OpenAsync(write.Db, code, seat.ProvinceCode, ct) is { } difficulty ? (await raising.JoinAsync(write, text, difficulty, ct)).Refusal : DifficultyRefusals.NotFound;
    }
}
