global using ThongSuot.TestKit;

// Each test keeps two processes and eight connections busy: one after another.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
