using ThongSuot.Platform.Paging;

namespace ThongSuot.Platform.Tests.Results;

public sealed class PageTests
{
    [Theory]
    [InlineData(1, 0, 0, 0, 0, 1)]
    [InlineData(1, 50, 120, 1, 50, 3)]
    [InlineData(2, 50, 120, 51, 100, 3)]
    [InlineData(3, 20, 120, 101, 120, 3)]
    [InlineData(1, 50, 50, 1, 50, 1)]
    public void A_page_says_from_which_row_to_which_of_how_many(int number, int rows, int total, int first, int last, int pages)
    {
        var page = new Page<int>([.. Enumerable.Range(0, rows)], number, 50, total);

        (page.First, page.Last, page.Pages).ShouldBe((first, last, pages));
    }
}
