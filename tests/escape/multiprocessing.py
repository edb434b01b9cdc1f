# idea: has Python start processes and pools
import concurrent.futures
import multiprocessing

attempt("process", lambda: multiprocessing.Process(target=print).start() or True)
attempt("pool", lambda: concurrent.futures.ProcessPoolExecutor(1).submit(int).result(1) == 0)
attempt("manager", lambda: multiprocessing.Manager())
