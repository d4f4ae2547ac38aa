using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Web.Imports;

/// <summary>Keeps the choices of a preview, or accepts it: in one write, all that was chosen or nothing.</summary>
public sealed class AcceptList<TRow>(WriteGate gate)
    where TRow : class
{
    /// <param name="imports">The kinds of list the page takes.</param>
    /// <param name="choices">For the lines that were on the page: what is done with each.</param>
    /// <returns>What was done, as a sentence for the user.</returns>
    public async Task<Result<string>> RunAsync(
        IReadOnlyList<ListImport<TRow>> imports,
        Guid draft,
        IReadOnlyDictionary<int, string> choices,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        try
        {
            return await WriteAsync(imports, draft, choices, seat, deed, ct);
        }
        catch (Exception failure) when (TwinRows.Caused(failure))
        {
            // No list is read so well that its rows cannot meet one another, or one written meanwhile.
            return ImportRefusals.Twins;
        }
    }

    private Task<Result<string>> WriteAsync(
        IReadOnlyList<ListImport<TRow>> imports,
        Guid draft,
        IReadOnlyDictionary<int, string> choices,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (
                    await FindAsync(write, draft, seat, token) is not { } kept
                    || imports.FirstOrDefault(import => import.Kind == kept.Kind) is not { } import
                )
                {
                    return ImportRefusals.Gone;
                }

                if (kept.Mark.Length > 0 && await import.MarkAsync(write.Db, kept.ProvinceCode, token) != kept.Mark)
                {
                    return ImportRefusals.Stale;
                }

                kept.Choose(choices);
                var (chosen, good) = (
                    kept.Chosen(),
                    PackedJson.Unpack<List<ImportLine<TRow>>>(kept.Rows).Where(line => line.IsGood).ToList()
                );
                var lines = good.Select(line => new ChosenLine<TRow>(line.Line, line.Row!, line.Choice(chosen)))
                    .Where(line => line.Choice != LineChoice.Leave)
                    .ToList();
                if (lines.Count == 0)
                {
                    return good.Count == 0 ? ImportRefusals.NothingGood : ImportRefusals.NothingChosen;
                }

                var done = await import.AcceptAsync(write, kept, lines, seat, token);
                if (!done.IsRefused)
                {
                    kept.AcceptedAt = write.Deed.At;
                    // What was typed is kept as what it became; the draft needs no copy of personal data.
                    kept.Rows = [];
                    write.Record(
                        "import.accepted",
                        "import",
                        kept.Id,
                        kept.ProvinceCode,
                        seat.ScopePath,
                        $"Nhập từ “{kept.FileName}”. {done.Value}"
                    );
                }

                return done;
            },
            ct
        );

    /// <summary>Keeps what was chosen on one page of a long preview before another is looked at.</summary>
    public Task<Result<int>> ChooseAsync(
        Guid draft,
        IReadOnlyDictionary<int, string> choices,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                if (await FindAsync(write, draft, seat, token) is not { } kept)
                {
                    return ImportRefusals.Gone;
                }

                kept.Choose(choices);
                return choices.Count;
            },
            ct
        );

    private static async Task<ImportDraft?> FindAsync(Write write, Guid draft, Seat seat, CancellationToken ct)
    {
        var me = seat.SeatId.Value;
        return await write
            .Db.Set<ImportDraft>()
            .FirstOrDefaultAsync(row => row.Id == draft && row.SeatId == me && row.AcceptedAt == null, ct);
    }
}
