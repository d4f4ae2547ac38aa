using Microsoft.AspNetCore.Mvc;
using ThongSuot.Benefits.List;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Benefits.Board;

/// <summary>The board on paper: scheme, fund, state and unit one after another.</summary>
[Permit(BenefitPermissions.View)]
internal sealed class PrintModel(BoardReader reader) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    public IReadOnlyList<BoardView> Views { get; private set; } = [];

    public string PeriodWords => BoardModel.PeriodOf(Filter);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var views = new List<BoardView>();
        foreach (var by in new[] { BoardBy.Scheme, BoardBy.Fund, BoardBy.State, BoardBy.Unit })
        {
            views.Add(await reader.ReadAsync(Seat, Filter, by, ct));
        }

        Views = views;
    }
}
