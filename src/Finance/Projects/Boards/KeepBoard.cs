using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Projects.Boards;

/// <summary>A board of projects as typed.</summary>
internal sealed record BoardInput(string Unit, string Name, string Number, DateOnly? Since, DateOnly? EndedOn)
{
    public Refusal? Against(DateOnly today) =>
        Refusal.Together([
            Name.Length is 0 or > Project.NameLength ? ProjectRefusals.BoardNameMissing : null,
            Number.Length is 0 or > Project.NumberLength ? ProjectRefusals.NumberMissing : null,
            ProjectDays.Against(Since, today, field: "Since"),
            EndedOn < Since || EndedOn > today ? ProjectRefusals.BoardEndWrong : null,
        ]);
}

/// <summary>Finance enters which communes have a board that runs projects; a commune has one at a time.</summary>
internal sealed class KeepBoard(WriteGate gate, FinanceBooks books)
{
    public const string Kind = "project-board";

    /// <returns>What was done, as a sentence.</returns>
    public Task<Result<string>> RunAsync(BoardInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (!FinanceSeats.IsFinance(seat))
                {
                    return ProjectRefusals.FinanceOnly;
                }

                if (
                    books.UnitAt(input.Unit) is not { Kind: Territory.UnitKind.Commune } commune
                    || Scope.ProvinceOf(commune.Path) != seat.ProvinceCode
                )
                {
                    return ProjectRefusals.BoardCommune;
                }

                if (input.Against(OfficeClock.DayOf(write.Deed.At)) is { } wrong)
                {
                    return wrong;
                }

                var boards = write.Db.ProjectBoards;
                var board = await boards.FirstOrDefaultAsync(
                    row => row.ProvinceCode == seat.ProvinceCode && row.UnitPath == commune.Path,
                    token
                );
                if (board is null)
                {
                    board = new ProjectBoard
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = seat.ProvinceCode,
                        UnitPath = commune.Path,
                        Name = input.Name,
                        Number = input.Number,
                        Since = input.Since!.Value,
                    };
                    write.Db.Add(board);
                }

                (board.Name, board.Number, board.Since, board.EndedOn) = (input.Name, input.Number, input.Since!.Value, input.EndedOn);
                board.Version++;
                var words = input.EndedOn is { } ended
                    ? $"{board.Name}: giải thể ngày {VietnameseFormat.Date(ended)}"
                    : $"{board.Name}: {board.Number} ngày {VietnameseFormat.Date(board.Since)}";
                write.Record("project.board", Kind, board.Id, board.ProvinceCode, board.UnitPath, words);
                return $"Đã lưu: {words}.";
            },
            ct
        );
}
