using ThongSuot.Platform.Access;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Directives.Give;

/// <summary>What a difficulty says when it becomes a directive.</summary>
internal sealed class DifficultyMatter(ThreadReader thread) : IDirectiveMatter
{
    public string Kind => OfferDirective.Difficulty;

    public async Task<DirectiveMatter?> FindAsync(Guid id, Seat seat, CancellationToken ct)
    {
        var found = (await thread.WalkAsync(Kind, id, seat, ct)).FirstOrDefault(item => item.Id == id);
        return found?.Kind != Kind
            ? null
            : new(
                Kind,
                id,
                "vướng mắc",
                found.Code,
                found.Title,
                found.Path,
                $"Giải quyết dứt điểm vướng mắc: {found.Title}",
                $"Kết quả giải quyết vướng mắc {found.Code} cho các đơn vị đã nêu",
                "Văn bản hướng dẫn gửi các đơn vị đã nêu",
                $"Vướng mắc {found.Code}"
            );
    }
}
